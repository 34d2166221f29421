select
  tu.unit,
  u.name as unit_name,
  tu.role,
  t.duty,
  t.deadline,
  t.deadline_text,
  t.recurrence,
  t.product,
  a.name_vi as area_name,
  t.decision,
  t.decision_date,
  t.issuing_body,
  tu.task,
  t.document,
  t.page,
  t.path,
  t.start,
  t."end"
from task_units tu
join units u on u.id = tu.unit
join tasks t on t.id = tu.task
left join areas a on a.id = t.area
where t.copy = 0
