"""Verbs, participles and nouns of speech by what they mean: who says, asks, blames, refuses, backs, warns, promises.

Each row holds one sentence of one speaker of Cyprus, and the subtype of what he says; «» where he says nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from diplo_events.events import BaseEvent
    from diplo_events.extractor import Extractor

_MINISTER = "وزير الخارجية القبرصي"

SENTENCES: dict[str, str] = {
    # verbs
    f"صارح {_MINISTER} نظيره الفيجي بأن الخلاف عميق": "say",
    f"استنتج {_MINISTER} أن فيجي غيرت موقفها": "say",
    f"روى {_MINISTER} أن فيجي طلبت الوساطة": "say",
    f"تنبأ {_MINISTER} بانهيار الاتفاق مع فيجي": "say",
    f"يقدر {_MINISTER} أن ألف صياد غادروا فيجي": "say",
    f"أبرز {_MINISTER} أهمية الحوار مع فيجي": "say",
    f"لم يخف {_MINISTER} قلقه من موقف فيجي": "say",
    f"أظهر {_MINISTER} استعداده للحوار مع فيجي": "promise",
    f"رجا {_MINISTER} فيجي أن تفتح موانئها": "appeal",
    f"أمهل {_MINISTER} فيجي أسبوعا لسحب سفنها": "warn",
    f"شكا {_MINISTER} من تدخل فيجي في شؤون بلاده": "condemn",
    f"التقى الرئيس الهندي {_MINISTER} في دلهي لتأكيد دعم المبادرة": "",
    f"تنصل {_MINISTER} من تصريحات نظيره في فيجي": "reject",
    f"طعن {_MINISTER} في شرعية حكومة فيجي": "reject",
    f"{_MINISTER} يقلل من أهمية الخلاف مع فيجي": "reject",
    f"{_MINISTER} يخبر نظيره الفيجي أن السفن ستغادر": "say",
    f"{_MINISTER} يبرر القرار بأن فيجي خرقت الهدنة": "say",
    # participles
    f"غادر {_MINISTER} القاعة، نافيا اتهامات فيجي": "reject",
    f"غادر {_MINISTER} القاعة، جازما بأن فيجي لن تنسحب": "say",
    f"غادر {_MINISTER} القاعة، متوقعا انسحاب فيجي": "say",
    f"غادر {_MINISTER} القاعة، مفسرا ذلك بأن فيجي خرقت الهدنة": "say",
    f"غادر {_MINISTER} القاعة، ملقيا باللوم على فيجي": "condemn",
    f"غادر {_MINISTER} القاعة، مقللا من أهمية الخلاف مع فيجي": "reject",
    f"غادر {_MINISTER} القاعة، مدافعا عن موقف فيجي": "support",
    f"غادر {_MINISTER} القاعة، منذرا فيجي برد قاس": "warn",
    # light verbs
    f"سارع {_MINISTER} إلى الترحيب بخطة فيجي": "support",
    f"لم يتردد {_MINISTER} في اتهام فيجي بالكذب": "condemn",
    f"التقى الرئيس الهندي {_MINISTER} الذي دأب على اتهام فيجي بالكذب": "condemn",
    f"واصل {_MINISTER} انتقاداته لفيجي": "condemn",
    f"حرص {_MINISTER} على نفي اتهامات فيجي": "reject",
    f"ألقى {_MINISTER} خطابا هاجم فيه فيجي": "condemn",
    f"أصدر {_MINISTER} بيانا دان فيه قصف فيجي": "condemn",
    f"أعلن {_MINISTER} موافقة بلاده على خطة فيجي": "agree",
    # quoted
    f"نقلت الوكالة عن {_MINISTER} دعوته فيجي إلى الحوار": "appeal",
    f"نقلت الوكالة عن {_MINISTER} نفيه اتهامات فيجي": "reject",
    f"جاء على لسان {_MINISTER} أن فيجي شريك مهم": "say",
    f"غادر الوسطاء مع تهديد أطلقه {_MINISTER} بالتدخل في فيجي": "warn",
    f"قوبلت خطة فيجي برفض {_MINISTER}": "reject",
    f"جاء ذلك بعد مطالبة {_MINISTER} فيجي بسحب سفنها": "appeal",
    f"غادر الوسطاء في ضوء اقتراح {_MINISTER} عقد مؤتمر حول فيجي": "appeal",
    # told before, of a capital's official, of an office
    f"كان {_MINISTER} سبق أن رفض خطة فيجي": "reject",
    f"وسبق ل{_MINISTER} أن رفض خطة فيجي": "reject",
    "وأكد مسؤول حكومي بارز في نيقوسيا أن فيجي شريك مهم": "say",
    "وأكد المكتب الإعلامي للرئيس القبرصي أن فيجي شريك مهم": "say",
    f"ونقل السفير الهندي عن {_MINISTER} تأكيده أن فيجي شريك مهم": "say",
    f"وبين {_MINISTER} للسفير الهندي أن فيجي شريك مهم": "say",
    f"طلب {_MINISTER} تطبيق القرار الدولي حول فيجي": "appeal",
    f"اكتفى {_MINISTER} بالإشارة إلى أن فيجي شريك مهم": "say",
    f"انتقد الرئيس الهندي {_MINISTER} الذي نصحه بالتريث مع فيجي": "appeal",
    f"وفي رده على القول إن فيجي تؤوي حركة طالبان انتقد {_MINISTER} الرئيس الهندي": "condemn",
    f"غرقت السفينة قبالة فيجي حسب قول {_MINISTER}": "say",
    # what a reported clause comes to
    f"قال {_MINISTER} إن بلاده ليست مستعدة للحوار مع فيجي": "reject",
    f"قال {_MINISTER} في خطاب مطول أمام أعضاء البرلمان في العاصمة إن بلاده لن تقبل مطالب فيجي": "reject",
    # nothing is said
    f"لن تفتح فيجي موانئها حتى يعترف {_MINISTER} بحدودها": "",
    f"سيطرح {_MINISTER} على نظيره الفيجي خطة للسلام": "",
    "وأكد مسؤول حكومي بارز في المدينة أن فيجي شريك مهم": "",
    f"غادر {_MINISTER} القاعة، متمنيا لشعب فيجي دوام الصحة": "",
    f"كان متوقعا وصول {_MINISTER} إلى فيجي": "",
    f"أخفى {_MINISTER} قلقه من موقف فيجي": "",
    f"صوت المجلس على اقتراح قدمه {_MINISTER} بشأن فيجي": "",
    f"سلم {_MINISTER} إلى نظيره الفيجي مفاتيح السفارة": "",
}


@pytest.mark.parametrize("text", list(SENTENCES))
def test_what_is_said(extractor: Extractor, text: str) -> None:
    """Each sentence gives the statement it holds, of the minister alone, and no other."""
    events = [one for one in extractor.extract(text + ".").events if one.type == "statement"]
    found = [one.subtype for one in events if _speakers(one) == {"CYP"}]
    assert found == ([SENTENCES[text]] if SENTENCES[text] else [])


def test_woman_with_a_mans_surname(extractor: Extractor) -> None:
    """Behind a feminine verb a surname listed as a man's is who speaks, where somebody else stands behind it."""
    (event,) = extractor.extract("واتهمت كلينتون أوغندا بخرق الهدنة.").events
    assert [(part.role, part.actor) for part in event.participants] == [("speaker", "USA"), ("addressee", "UGA")]


def _speakers(event: BaseEvent) -> set[str | None]:
    return {part.actor for part in event.participants if part.role == "speaker"}
