select
  c.number,
  max(c.kind) as kind,
  max(c.date) as date,
  max(c.issuing_body) as issuing_body,
  count(distinct c.document) as documents,
  sum(c.relation = 'can-cu') as as_legal_basis,
  max(c.cited) as cited
from citations c
where c.copy = 0 and c.number_key is not null
group by c.number_key, c.date
