"""Where what is said begins, when other words stand between the verb and it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from diplo_events import Extractor

PRINTED = date(2016, 12, 20)

#: Sentences, and what each statement in them says.
BEGINS: dict[str, list[str | None]] = {
    # «ل» leads to what is called for, as «إلى» does; behind another verb it leads to whom one speaks.
    "دعا وزير الخارجية البنمي لهدنة طويلة في هايتي.": ["هدنة طويلة في هايتي"],
    "ودعت بنما كوبا لسحب جنودها من هايتي.": ["سحب جنودها من هايتي"],
    "وقال وزير الخارجية البنمي داعيا لتمكين المراقبين من دخول هايتي.": [None, "تمكين المراقبين من دخول هايتي"],
    "دعت بنما الأطباء المقيمين في هايتي للعودة.": ["عودة"],
    "ودعا وزير بنمي في تصريح لـ«الأنباء»، إلى إنقاذ هايتي.": ["إنقاذ هايتي"],
    # Whom it was told, and after whom: their names are not what was said.
    "وأكد وزير الخارجية البنمي للصحيفة أن الهدنة في هايتي صامدة.": ["أن الهدنة في هايتي صامدة"],
    "أكدت وزارة الخارجية البنمية وفقا لوكالة الأنباء المحلية وقوف بنما مع هايتي.": ["وقوف بنما مع هايتي"],
    "أكد وزير الخارجية البنمي للصحافة المحلية دعم هايتي.": ["دعم هايتي"],
    # On what occasion, and how.
    "أشاد الرئيس البنمي بهذه المناسبة بعمق العلاقات مع هايتي.": ["عمق العلاقات مع هايتي"],
    "أشاد الرئيس البنمي بهذه العلاقات مع هايتي.": ["هذه العلاقات مع هايتي"],
    "شدد مجلس الأمن الدولي بالإجماع على حماية هايتي.": ["حماية هايتي"],
    "رحب مجلس الأمن الدولي بإجماع الأحزاب في هايتي.": ["إجماع الأحزاب في هايتي"],
    # Others besides, told between two commas.
    "حث وزير الخارجية البنمي كوبا، فضلا عن جيرانها الآخرين، على سحب السفن.": ["سحب السفن"],
    "دعا الرئيس البنمي المجتمع الدولي، وخاصة مجلس الأمن، إلى حماية هايتي.": ["حماية هايتي"],
    "طالبت بنما كوبا، والدول المانحة، ودول الجوار، بالعمل لإنقاذ هايتي.": ["العمل لإنقاذ هايتي"],
    "نفت الحكومة البنمية، بما في ذلك وزارة الخارجية، وجود خلاف مع كوبا.": ["وجود خلاف مع كوبا"],
    "رفض الرئيس البنمي العقوبات، وخاصة النفطية، على كوبا.": ["العقوبات، وخاصة النفطية، على كوبا"],
    # On what page it was written.
    'وقال الرئيس البنمي عبر حسابه على "تويتر"، إن المفاوضات مع كوبا ستستأنف.': ["إن المفاوضات مع كوبا ستستأنف"],
    "أكد الرئيس البنمي على منصة «إكس» أن المفاوضات مع كوبا ستستأنف.": ["أن المفاوضات مع كوبا ستستأنف"],
    "شدد الرئيس البنمي على «السلام» مع كوبا.": ["«السلام» مع كوبا"],
    # Called upon, and only then for what.
    "وجه الرئيس البنمي شكره لنظيره الكوبي على ما بذله من جهود.": ["ما بذله من جهود"],
}


@pytest.mark.parametrize("text", list(BEGINS))
def test_where_it_begins(extractor: Extractor, text: str) -> None:
    events = extractor.extract(text, reference_date=PRINTED).events
    contents = [getattr(event, "content", None) for event in events if event.type == "statement"]
    assert [content and content.text for content in contents] == BEGINS[text]


#: Sentences, and the states of those who speak in them.
SPEAKERS: dict[str, list[str | None]] = {
    "وأفادت قناة الشرق السعودية بأن السلطات الكوبية وافقت على الخطة البنمية.": ["CUB"],
    "وأفادت السعودية بأن السلطات الكوبية وافقت على الخطة البنمية.": ["SAU", "CUB"],
    # Whoever writes for the paper itself; whom it was told.
    "وصل المبعوث البنمي إلى هافانا. وأفاد مراسلنا في هافانا بأن المبعوث البنمي لم يدل بأي تصريح.": [],
    "وصل المبعوث البنمي إلى هافانا. وأفاد موفدنا إلى هافانا بأن الجيش الكوبي انسحب.": [],
    "وصل المبعوث البنمي إلى هافانا. وأبلغ الوزير الكوبي مراسلنا أن الجيش انسحب.": ["CUB"],
    # The presidency of the state whose president the text has told of.
    "شرع الرئيس البنمي في زيارة إلى كوبا. وجاء في بيان للرئاسة أن الزيارة بدعوة من الرئيس الكوبي.": ["PAN"],
}


@pytest.mark.parametrize("text", list(SPEAKERS))
def test_who_says_it(extractor: Extractor, text: str) -> None:
    events = [event for event in extractor.extract(text, reference_date=PRINTED).events if event.type == "statement"]
    assert [part.actor for event in events for part in event.participants if part.role == "speaker"] == SPEAKERS[text]
