select
  d.number as citing_number,
  d.date as citing_date,
  d.issuing_body as citing_body,
  c.relation,
  c.number as cited_number,
  c.kind as cited_kind,
  c.date as cited_date,
  c.issuing_body as cited_body,
  c.cited,
  c.cited is not null as in_collection,
  c.document,
  c.page,
  c.path,
  c.start,
  c."end"
from citations c
join documents d on d.id = c.document
where c.copy = 0
