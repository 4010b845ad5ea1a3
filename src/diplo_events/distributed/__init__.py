"""More documents than one machine reads in a day: partitioned files through a Dask cluster.

The core never imports this room.  It needs the extra ``dask``, and for Parquet files the extra ``parquet``.
"""

from diplo_events.distributed.cluster import extract_partitions
from diplo_events.distributed.report import Partition, Report

__all__ = ["Partition", "Report", "extract_partitions"]
