select
  t.id as task,
  t.duty,
  m.number,
  m.kind,
  c.date,
  c.issuing_body,
  c.relation,
  m.text,
  c.cited,
  t.document,
  m.page,
  m.start,
  m."end"
from tasks t
join mentions m on m.document = t.document and m.start >= t.start and m."end" <= t."end"
join citations c on c.id = m.citation
where t.copy = 0
