"""What single words mean: lemma, part of speech, number, clitics, voice, and where each clitic stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from diplo_events.document import Reading
    from diplo_events.morphology import Morphology


def only(morphology: Morphology, word: str, lemma: str, pos: str) -> Reading:
    """The best reading of ``word`` with this lemma and part of speech."""
    found = [reading for reading in morphology.readings(word) if (reading.lemma, reading.pos) == (lemma, pos)]
    assert found, [(reading.lemma, reading.pos) for reading in morphology.readings(word)]
    return found[0]


NOUNS = [
    # word, lemma, gender, number
    ("وزير", "وزير", "m", "s"),
    ("وزيرة", "وزير", "f", "s"),
    ("وزراء", "وزير", "m", "p"),
    ("وزرائه", "وزير", "m", "p"),
    ("وزيران", "وزير", "m", "d"),
    ("وزيرين", "وزير", "m", "d"),
    ("الوزيران", "وزير", "m", "d"),
    ("رئيس", "رئيس", "m", "s"),
    ("رؤساء", "رئيس", "m", "p"),
    ("رئيسان", "رئيس", "m", "d"),
    ("رئيسة", "رئيس", "f", "s"),
    ("سفير", "سفير", "m", "s"),
    ("سفراء", "سفير", "m", "p"),
    ("سفيرة", "سفير", "f", "s"),
    ("نظير", "نظير", "m", "s"),
    ("نظيريه", "نظير", "m", "d"),
    ("نظرائه", "نظير", "m", "p"),
    ("نظيرته", "نظير", "f", "s"),
    ("أمراء", "أمير", "m", "p"),
    ("ملوك", "ملك", "m", "p"),
    ("قادة", "قائد", "m", "p"),
    ("زعماء", "زعيم", "m", "p"),
    ("دول", "دولة", "f", "p"),
    ("دولة", "دولة", "f", "s"),
    ("دولتين", "دولة", "f", "d"),
    ("اجتماع", "اجتماع", "m", "s"),
    ("اجتماعات", "اجتماع", "m", "p"),
    ("اتصالا", "اتصال", "m", "s"),
    ("اتصالين", "اتصال", "m", "d"),
    ("اتصالات", "اتصال", "m", "p"),
    ("مباحثات", "مباحثة", "f", "p"),
    ("محادثات", "محادثة", "f", "p"),
    ("مفاوضات", "مفاوضة", "f", "p"),
    ("زيارة", "زيارة", "f", "s"),
    ("زيارته", "زيارة", "f", "s"),
    ("لقاءات", "لقاء", "m", "p"),
    ("لقائهما", "لقاء", "m", "s"),
    ("اتفاقيات", "اتفاقية", "f", "p"),
    ("مسؤولين", "مسؤول", "m", "p"),
    ("مسؤولون", "مسؤول", "m", "p"),
    ("مبعوث", "مبعوث", "m", "s"),
    ("ملفات", "ملف", "m", "p"),
    ("قضايا", "قضية", "f", "p"),
    ("سبل", "سبيل", "m", "p"),
    ("جهود", "جهد", "m", "p"),
    ("شؤون", "شأن", "m", "p"),
    ("أزمات", "أزمة", "f", "p"),
    ("عقوبات", "عقوبة", "f", "p"),
    ("علاقات", "علاقة", "f", "p"),
    ("أرض", "أرض", "f", "s"),
    ("حرب", "حرب", "f", "s"),
    ("رجال", "رجل", "m", "p"),
]


@pytest.mark.parametrize(("word", "lemma", "gender", "number"), NOUNS, ids=[row[0] for row in NOUNS])
def test_nouns_share_the_singulars_lemma_and_show_functional_number(
    morphology: Morphology, word: str, lemma: str, gender: str, number: str
) -> None:
    matching = [r for r in morphology.readings(word) if r.pos == "noun" and r.lemma == lemma and r.exact]
    assert (gender, number) in {(r.gen, r.num) for r in matching}, matching
    assert matching[0].num == number


def test_a_broken_plural_is_singular_in_form_and_plural_in_function(morphology: Morphology) -> None:
    reading = only(morphology, "وزراء", "وزير", "noun")
    assert (reading.num, reading.form_num) == ("p", "s")


def test_a_feminine_ending_on_a_masculine_plural_is_only_form(morphology: Morphology) -> None:
    reading = only(morphology, "اجتماعات", "اجتماع", "noun")
    assert (reading.gen, reading.form_gen) == ("m", "f")


def test_the_dual_before_a_genitive_is_there_beside_the_accusative(morphology: Morphology) -> None:
    readings = [(r.num, r.stt, r.cas) for r in morphology.readings("وزيرا") if r.pos == "noun"]
    assert ("d", "c", "n") in readings
    assert ("s", "i", "a") in readings


VERBS = [
    # word, lemma, aspect, voice, number, gender
    ("التقى", "التقى", "p", "a", "s", "m"),
    ("التقت", "التقى", "p", "a", "s", "f"),
    ("التقيا", "التقى", "p", "a", "d", "m"),
    ("يلتقي", "التقى", "i", "a", "s", "m"),
    ("يلتقيان", "التقى", "i", "a", "d", "m"),
    ("يلتقون", "التقى", "i", "a", "p", "m"),
    ("بحث", "بحث", "p", "a", "s", "m"),
    ("بحثا", "بحث", "p", "a", "d", "m"),
    ("يبحثان", "بحث", "i", "a", "d", "m"),
    ("ناقش", "ناقش", "p", "a", "s", "m"),
    ("استقبل", "استقبل", "p", "a", "s", "m"),
    ("استقبل", "استقبل", "p", "p", "s", "m"),
    ("استؤنف", "استأنف", "p", "p", "s", "m"),
    ("استؤنفت", "استأنف", "p", "p", "s", "f"),
    ("أجري", "أجرى", "p", "p", "s", "m"),
    ("أجريت", "أجرى", "p", "p", "s", "f"),
    ("قيل", "قال", "p", "p", "s", "m"),
    ("نوقش", "ناقش", "p", "p", "s", "m"),
    ("نوقشت", "ناقش", "p", "p", "s", "f"),
    ("تبودلت", "تبادل", "p", "p", "s", "f"),
    ("دعي", "دعا", "p", "p", "s", "m"),
    ("أقيمت", "أقام", "p", "p", "s", "f"),
    ("أعيد", "أعاد", "p", "p", "s", "m"),
    ("احتلت", "احتل", "p", "p", "s", "f"),
    ("يتوقع", "توقع", "i", "p", "s", "m"),
    ("تعقد", "عقد", "i", "p", "s", "f"),
    ("اجتمعوا", "اجتمع", "p", "a", "p", "m"),
    ("زار", "زار", "p", "a", "s", "m"),
    ("يزور", "زار", "i", "a", "s", "m"),
    ("ليس", "ليس", "p", "a", "s", "m"),
]


@pytest.mark.parametrize(("word", "lemma", "aspect", "voice", "number", "gender"), VERBS)
def test_verbs(
    morphology: Morphology, word: str, lemma: str, aspect: str, voice: str, number: str, gender: str
) -> None:
    verbs = [r for r in morphology.readings(word) if r.pos == "verb" and r.lemma == lemma and r.exact]
    assert (aspect, voice, number, gender) in {(r.asp, r.vox, r.num, r.gen) for r in verbs}


def test_the_active_comes_before_the_passive_of_the_same_letters(morphology: Morphology) -> None:
    voices = [reading.vox for reading in morphology.readings("استقبل") if reading.pos == "verb" and reading.exact]
    assert voices.index("a") < voices.index("p")


WORDS = [
    # word, lemma, part of speech
    ("في", "في", "prep"),
    ("حول", "حول", "prep"),
    ("منذ", "منذ", "prep"),
    ("أن", "أن", "conj_sub"),
    ("إن", "إن", "verb_pseudo"),
    ("لكن", "لكن", "verb_pseudo"),
    ("قد", "قد", "part_verb"),
    ("سوف", "سوف", "part_fut"),
    ("لم", "لم", "part_neg"),
    ("لن", "لن", "part_neg"),
    ("إلا", "إلا", "part_restrict"),
    ("كل", "كل", "noun_quant"),
    ("بعض", "بعض", "noun_quant"),
    ("جميع", "جميع", "noun_quant"),
    ("الذي", "الذي", "pron_rel"),
    ("التي", "الذي", "pron_rel"),
    ("هذا", "هذا", "pron_dem"),
    ("هذه", "هذا", "pron_dem"),
    ("هو", "هو", "pron"),
    ("هل", "هل", "part_interrog"),
    ("ثلاثة", "ثلاث", "noun_num"),
    ("آخر", "آخر", "adj"),
    ("خارجي", "خارجي", "adj"),
    ("الخارجية", "خارجية", "noun"),
    ("مصري", "مصري", "adj"),
    ("مشترك", "مشترك", "adj"),
    ("أوروبي", "أوروبي", "adj"),
    ("موسكو", "موسكو", "noun_prop"),
]


@pytest.mark.parametrize(("word", "lemma", "pos"), WORDS)
def test_the_likeliest_class_out_of_context(morphology: Morphology, word: str, lemma: str, pos: str) -> None:
    best = morphology.readings(word)[0]
    assert (best.lemma, best.pos) == (lemma, pos)


SEGMENTS = [
    # word, lemma, part of speech, pieces of the form with their tags
    ("للرئيس", "رئيس", "noun", [("ل", "li_prep"), ("ل", "Al_det"), ("رئيس", "")]),
    ("وللرئيس", "رئيس", "noun", [("و", "wa_conj"), ("ل", "li_prep"), ("ل", "Al_det"), ("رئيس", "")]),
    ("وبنظيره", "نظير", "noun", [("و", "wa_conj"), ("ب", "bi_prep"), ("نظير", ""), ("ه", "3ms_poss")]),
    ("لقائه", "لقاء", "noun", [("لقائ", ""), ("ه", "3ms_poss")]),
    ("للقائه", "لقاء", "noun", [("ل", "li_prep"), ("لقائ", ""), ("ه", "3ms_poss")]),
    ("يلتقيهما", "التقى", "verb", [("يلتقي", ""), ("هما", "3d_dobj")]),
    ("وسيلتقيان", "التقى", "verb", [("و", "wa_conj"), ("س", "sa_fut"), ("يلتقيان", "")]),
    ("معه", "مع", "prep", [("مع", ""), ("ه", "3ms_pron")]),
    ("به", "ب", "prep", [("ب", ""), ("ه", "3ms_pron")]),
    ("والرئيس", "رئيس", "noun", [("و", "wa_conj"), ("ال", "Al_det"), ("رئيس", "")]),
    ("بالوزير", "وزير", "noun", [("ب", "bi_prep"), ("ال", "Al_det"), ("وزير", "")]),
    ("لوزيري", "وزير", "noun", [("ل", "li_prep"), ("وزيري", "")]),
    ("زيارته", "زيارة", "noun", [("زيارت", ""), ("ه", "3ms_poss")]),
    ("نظيريه", "نظير", "noun", [("نظيري", ""), ("ه", "3ms_poss")]),
    ("أنه", "أن", "conj_sub", [("أن", ""), ("ه", "3ms_pron")]),
    ("بأن", "أن", "conj_sub", [("ب", "bi_prep"), ("أن", "")]),
    ("مما", "من", "prep", [("م", ""), ("ما", "mA_rel")]),
    ("للجنة", "لجنة", "noun", [("ل", "li_prep"), ("", "Al_det"), ("لجنة", "")]),
    ("فقال", "قال", "verb", [("ف", "fa_conj"), ("قال", "")]),
    ("ليلتقي", "التقى", "verb", [("ل", "li_sub"), ("يلتقي", "")]),
]


@pytest.mark.parametrize(("word", "lemma", "pos", "pieces"), SEGMENTS, ids=[row[0] for row in SEGMENTS])
def test_clitics_have_exact_offsets(
    morphology: Morphology, word: str, lemma: str, pos: str, pieces: list[tuple[str, str]]
) -> None:
    cuts = [
        [(word[segment.start : segment.end], segment.tag) for segment in reading.segments]
        for reading in morphology.readings(word)
        if (reading.lemma, reading.pos) == (lemma, pos)
    ]
    assert pieces in cuts


def test_clitics_are_named_outermost_first(morphology: Morphology) -> None:
    reading = only(morphology, "وللرئيس", "رئيس", "noun")
    assert reading.proclitics == ("wa_conj", "li_prep", "Al_det")
    assert reading.has("li_prep")
    assert not reading.has("bi_prep")


def test_hamza_stays_in_the_lemma_and_diacritics_do_not(morphology: Morphology) -> None:
    reading = only(morphology, "مسؤولية", "مسؤولية", "noun")
    assert reading.lex != reading.lemma
    assert only(morphology, "اجتماع", "اجتماع", "noun").lex.startswith("ا")  # no connecting alef


def test_another_spelling_is_found_and_marked(morphology: Morphology) -> None:
    reading = only(morphology, "اجرى", "أجرى", "verb")
    assert not reading.exact
    assert only(morphology, "أجرى", "أجرى", "verb").exact


def test_letters_of_other_keyboards_are_read(morphology: Morphology) -> None:
    assert only(morphology, "وزیر", "وزير", "noun").known


@pytest.mark.parametrize("word", ["", " ", "،", "NATO", "٢٠١٥", "ـ", "abcوزير"])
def test_what_is_no_word_has_harmless_readings(morphology: Morphology, word: str) -> None:
    assert all(not reading.known for reading in morphology.readings(word))


def test_identical_readings_appear_once(morphology: Morphology) -> None:
    for word in ("وزير", "بحث", "الخارجية", "أعلنت"):
        readings = morphology.readings(word)
        assert len(readings) == len(set(readings))
