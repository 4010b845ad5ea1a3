"""Single sentences as the agencies write them: hamzas left out, surnames first, whose turn it is to speak.

An event is given as ``type/subtype [role=actor, ...] trigger``; the sentences were written for these tests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import spoken

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

CASES: dict[str, list[str]] = {
    # A verb without its hamza is no second name of the man before it; a name that is a verb too stays one.
    "ميدفيديف اعلن ان سفن روسيا عادت": ["statement/say [speaker=RUS] اعلن"],
    "زوما ادان تفجير مقديشو": ["statement/condemn [speaker=ZAF] ادان"],
    "مرسي اجرى محادثات مع هولاند": ["meeting/bilateral [party=EGY, party=FRA] محادثات"],
    "رحبت السفيرة سلمى اكرم، سفيرة باكستان في بكين، بعرض الصين": ["statement/support [speaker=PAK] رحبت"],
    # «بأن» and «بأي» without theirs are no names either; «بان كي مون» and «بان جي مون» are.
    "صرح ناطق باسم الكرملين بان لافروف رحب بالعرض": [
        "statement/say [speaker=RUS] صرح",
        "statement/support [speaker=RUS] رحب",
    ],
    "رحب الوزير لافروف باي جهد يحقن دماء السوريين": ["statement/support [speaker=RUS] رحب"],
    "كرر بان جي مون دعوته طرفي القتال في جوبا الى الحوار": ["statement/appeal [speaker=UN] كرر"],
    # Words that read as verbs without their hamzas.
    "بلجيكا ايضا رفضت العرض الكونغولي": ["statement/reject [speaker=BEL] رفضت"],
    "بلجيكا نفسها رفضت العرض الكونغولي": ["statement/reject [speaker=BEL] رفضت"],
    "يبدا وزير النقل البلجيكي غدا زيارة الى كيغالي": ["visit/ [visitor=BEL, host=RWA] زيارة"],
    "سافر وزير النقل البلجيكي الى كيغالي والى كمبالا": ["visit/ [visitor=BEL, host=RWA, host=UGA] سافر"],
    "اعلنت بلجيكا قرارها ابعاد السفير الكونغولي": [
        "statement/say [speaker=BEL] اعلنت",
        "diplomatic_measure/expel [target=COD, agent=BEL] ابعاد",
    ],
    # Whose turn it is to speak.
    "شدد المستشار النمساوي من جهته على أهمية الحوار مع صربيا": ["statement/say [speaker=AUT] شدد"],
    "لكن المستشار النمساوي اعتبر من جانبه أن صربيا غير جاهزة": ["statement/say [speaker=AUT] اعتبر"],
    "شددت النمسا من إجراءاتها على الحدود مع صربيا": [],
    # What was said in a speech.
    "ألقى الرئيس الزامبي كلمة وصف فيها ملاوي بأنها شريك": ["statement/say [speaker=ZMB] وصف"],
    "ألقى الرئيس الزامبي أمس خطابا حذر فيه ملاوي من الحرب": ["statement/warn [speaker=ZMB, addressee=MWI] حذر"],
    "زار الرئيس الزامبي قرية لا حذر فيها من الوباء": [],
    # Who does not say yes says no.
    "لن تقبل ملاوي خطة زامبيا للبحيرة": ["statement/reject [speaker=MWI] تقبل"],
    "ولم توافق ملاوي على مد الأنبوب إلى زامبيا": ["statement/reject [speaker=MWI] توافق"],
    "لم توافق ملاوي بعد على مد الأنبوب إلى زامبيا": [],
    # Whose capital a town is goes with it.
    "وقال الرئيس الزامبي لدى وصوله إلى هراري عاصمة زيمبابوي إنه متفائل": [
        "statement/say [speaker=ZMB] قال",
        "visit/ [host=ZWE, visitor=ZMB] وصوله",
    ],
    "التقى وزير المالية الزامبي في نغيرولمود عاصمة بالاو نظيره الياباني": [
        "meeting/bilateral [party=ZMB, party=JPN] التقى"
    ],
    # What happens then; what comes is nobody.
    "وذلك عشية توجه الرئيس الزامبي إلى أوسلو": ["visit/ [visitor=ZMB, host=NOR] توجه"],
    "جاء ذلك بعد وصول الرئيس الزامبي إلى أوسلو": ["visit/ [visitor=ZMB, host=NOR] وصول"],
    "جاء القرار بعد فشل الرئيس الزامبي في إقناع أوسلو": [],
}


@pytest.mark.parametrize("sentence", CASES)
def test_a_sentence_by_itself(extractor: Extractor, sentence: str) -> None:
    assert [spoken(event) for event in extractor.extract(sentence).events] == CASES[sentence]
