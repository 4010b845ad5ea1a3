"""Topics stop before what is so in spite of them, and nothing cut off from its sentence is a topic."""

from datetime import date

import pytest

from diplo_events import Extractor

DAY = date(2024, 5, 15)


@pytest.fixture(scope="module")
def extractor():
    return Extractor()


def topics(extractor, text):
    events = extractor.extract(text, reference_date=DAY).events
    return [topic.text for event in events if event.type != "statement" for topic in event.topics]


@pytest.mark.parametrize("spite", ["رغم", "على الرغم من", "بالرغم من"])
def test_what_is_so_in_spite_of_a_matter_is_none_of_it(extractor, spite):
    text = f"أجرى وزير الخارجية النيبالي محادثات مع نظيره البوتاني بشأن ملف السدود {spite} توتر الحدود."
    assert topics(extractor, text) == ["ملف السدود"]


def test_matters_before_the_spite_stay_apart(extractor):
    text = "بحثت وزيرة التجارة التشيلية مع نظيرتها البيروفية أسعار النحاس وخطط التعدين رغم تراجع الطلب."
    assert topics(extractor, text) == ["أسعار النحاس", "خطط التعدين"]


@pytest.mark.parametrize("spite", ["رغم", "على الرغم من"])
def test_what_the_spite_is_about_is_no_matter_of_the_talks(extractor, spite):
    text = f"أجرى وزير الخارجية النيبالي محادثات مع نظيره البوتاني بشأن ملف السدود {spite} الخلاف حول الحدود."
    assert topics(extractor, text) == ["ملف السدود"]


def test_behind_a_comma_the_talks_go_on(extractor):
    text = "أجرى وزير الخارجية النيبالي محادثات مع نظيره البوتاني، رغم توتر العلاقات، حول ملف السدود."
    assert topics(extractor, text) == ["ملف السدود"]


@pytest.mark.parametrize("doing", ["إظهار", "تأكيد", "إثبات"])
def test_a_doing_whose_matter_is_a_sentence_is_no_topic(extractor, doing):
    text = f"زار وزير الدفاع الفنلندي كييف، وتهدف الزيارة إلى {doing} أن هلسنكي تقف مع جارتها."
    assert topics(extractor, text) == []


def test_a_doing_with_a_matter_is_one(extractor):
    text = "زار وزير الدفاع الفنلندي كييف، وتهدف الزيارة إلى تأكيد دعم أوكرانيا."
    assert topics(extractor, text) == ["تأكيد دعم أوكرانيا"]


@pytest.mark.parametrize("met", ["التقى وزير الزراعة الغاني نظيره التوغولي", "هاتف وزير الزراعة الغاني نظيره التوغولي"])
def test_what_is_coordinated_is_told_with_the_coordinating(extractor, met):
    text = f"{met}. وجرى خلال ذلك تنسيق خطط الري المشتركة بين البلدين، وبحث أسعار الكاكاو."
    assert topics(extractor, text) == ["تنسيق خطط الري المشتركة بين البلدين", "أسعار الكاكاو"]


def test_coordinating_about_a_matter_leads_to_it(extractor):
    text = "التقى وزير الزراعة الغاني نظيره التوغولي. وتم خلال اللقاء التنسيق بشأن مكافحة الجراد."
    assert topics(extractor, text) == ["مكافحة الجراد"]


def test_people_behind_people_are_of_one_matter(extractor):
    text = "ناقش وزير الخارجية النيبالي مع نظيره البوتاني خطة تفضي إلى عودة اللاجئين والنازحين وترميم الجسور المهدمة."
    assert topics(extractor, text) == ["خطة تفضي إلى عودة اللاجئين والنازحين", "ترميم الجسور المهدمة"]
