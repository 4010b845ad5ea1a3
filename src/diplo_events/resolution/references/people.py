"""Named people: each mention gets the fullest name, the office and the actor that the document gives its figure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diplo_events.resolution.references.names import units
from diplo_events.resolution.references.page import ids
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.resolution.references.figures import Figure
    from diplo_events.resolution.references.identity import Identity
    from diplo_events.resolution.references.offices import Offices

__all__ = ["Known", "completed"]


@dataclass(frozen=True, slots=True)
class Known:
    """What the document and the tables say of one figure."""

    figure: Figure
    identity: Identity
    introduction: Mention  # the mention that says most of the office
    name: str  # the fullest the document has

    @classmethod
    def of(cls, figure: Figure, identity: Identity) -> Known:
        """Choose the fullest name and the mention that introduces best."""
        introduction = min(figure.mentions, key=_introduces)
        return cls(figure, identity, introduction, _fullest(figure, identity.given))

    @property
    def actor(self) -> str | None:
        """The actor the text gives the figure, else that of the tables."""
        return self.introduction.actor or self.identity.actor

    @property
    def position(self) -> str | None:
        """The office the text gives the figure, else that of the tables."""
        return self.introduction.position or self.identity.position


def _fullest(figure: Figure, given: str) -> str:
    """The longest name, of those that begin as the listed one does if any do: a guess may have taken words in."""
    names = [_trimmed(mention.name or "", given) for mention in figure.mentions]
    sound = [name for name in names if units(name)[:1] == (given,)]
    listed = [name for name, mention in zip(names, figure.mentions, strict=True) if mention.person_id]
    return max(sound or (listed if given else names) or names, key=lambda name: (len(units(name)), len(name.split())))


def _trimmed(name: str, given: str) -> str:
    """Take words off that a guess put before a listed name: «زيارة سيرغي لافروف»."""
    words = name.split()
    starts = (first for first in range(len(words)) if units(" ".join(words[first:]))[:1] == (given,))
    return " ".join(words[next(starts, 0) :])


def _introduces(mention: Mention) -> tuple[bool, bool, bool, bool, int]:
    """Smaller introduces better: an office of its own, with its actor, said of one person, beside the fullest name."""
    untitled, unclear = mention.title is None, mention.reference is not None
    return unclear, mention.actor is None, untitled, mention.group is not None, -len(units(mention.name or ""))


def completed(mention: Mention, known: Known, offices: Offices) -> Mention:
    """Return a mention of a figure with what is known of it; what the mention says itself stays."""
    own = _trimmed(mention.name or "", known.identity.given)
    fuller = len(units(known.name)) > len(units(own))  # «بدر عبدالعاطي» is fuller than «عبد العاطي»
    title, position = _office(mention, known, offices)
    identity, introduction = known.identity, known.introduction
    return replace(
        mention,
        name=known.name if fuller else own,
        gender=mention.gender if mention.title else identity.gender,
        title=title,
        position=position,
        actor=mention.actor or known.actor,
        person_id=identity.person or _undecided(mention, known),
        modifiers=mention.modifiers or introduction.modifiers,
    )


def _undecided(mention: Mention, known: Known) -> str | None:
    """Candidates are handed on while nothing is settled; whom the text contradicts is none."""
    return None if known.figure.actors or len(ids(mention)) < 2 else mention.person_id


def _office(mention: Mention, known: Known, offices: Offices) -> tuple[str | None, str | None]:
    """«لافروف», «الوزير لافروف» take the office of the introduction; a full office of the mention's own stays."""
    introduction = known.introduction
    if mention.title is None:
        return introduction.title, _narrowed(introduction, known, offices)
    takes_up = introduction.position is not None and introduction.position in offices.family(mention)
    if mention.actor is None and introduction.actor is not None and mention.reference is None and takes_up:
        return introduction.title, _narrowed(introduction, known, offices)
    if mention.reference == "counterpart":
        return mention.title, mention.position or introduction.position
    bare = offices.is_bare(mention) and known.position is not None
    if mention.position is None or (bare and offices.admit(offices.family(mention), known.position or "", known.actor)):
        return mention.title, _narrowed(introduction, known, offices)
    return mention.title, _narrowed(mention, known, offices)


def _narrowed(titled: Mention, known: Known, offices: Offices) -> str | None:
    """«الوزير بلينكن» says less than the tables: of the offices the title can mean it is the one he holds."""
    listed = known.identity.position
    if titled.position is None:
        return listed
    if listed is None or not offices.is_bare(titled):
        return titled.position
    return listed if offices.admit(offices.family(titled), listed, known.actor) else titled.position
