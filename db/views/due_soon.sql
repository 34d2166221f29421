select
  t.deadline,
  cast(julianday(t.deadline) - julianday(date('now', 'localtime')) as integer) as days_left,
  t.duty,
  t.lead,
  t.support,
  t.product,
  a.name_vi as area_name,
  t.decision,
  t.issuing_body,
  t.id as task,
  t.document,
  t.page,
  t.path,
  t.start,
  t."end"
from tasks t
left join areas a on a.id = t.area
where t.copy = 0 and t.deadline between date('now', 'localtime') and date('now', 'localtime', '+60 day')
