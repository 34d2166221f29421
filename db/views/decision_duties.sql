select
  t.decision,
  t.decision_kind,
  t.decision_date,
  t.issuing_body,
  d.title,
  count(*) as tasks,
  count(t.deadline) as with_deadline,
  min(t.deadline) as first_deadline,
  max(t.deadline) as last_deadline,
  (select count(distinct tu.unit) from task_units tu where tu.document = t.document and tu.role = 'lead') as lead_units,
  (select count(*) from targets g where g.document = t.document) as targets,
  d.kind = 'tin-tuc' as from_news,
  t.document
from tasks t
join documents d on d.id = t.document
where t.copy = 0
group by t.document, t.decision
