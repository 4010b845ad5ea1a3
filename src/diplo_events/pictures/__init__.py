"""Pictures of many results, one call each: who met whom, when, how often.

They need an extra: ``pip install 'diplo-events[pictures]'``.  Nothing is loaded before a picture is asked for.
"""

from diplo_events.pictures.charts import months, pairs
from diplo_events.pictures.contacts import CONTACT_TYPES, By, Contact, contacts
from diplo_events.pictures.network import Network, network
from diplo_events.pictures.picture import Picture
from diplo_events.pictures.timeline import timeline

__all__ = ["CONTACT_TYPES", "By", "Contact", "Network", "Picture", "contacts", "months", "network", "pairs", "timeline"]
