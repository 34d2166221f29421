select
  u.id as unit,
  u.name as unit_name,
  u.level,
  p.name as place_name,
  count(distinct case when tu.role = 'lead' then tu.task end) as leads,
  count(distinct case when tu.role = 'support' then tu.task end) as supports,
  count(distinct case when tu.role = 'monitor' then tu.task end) as monitors,
  count(distinct case when tu.role = 'lead' and t.deadline is not null then tu.task end) as leads_with_deadline,
  count(distinct t.document) as documents,
  min(case when t.deadline >= date('now', 'localtime') then t.deadline end) as next_deadline
from task_units tu
join units u on u.id = tu.unit
join tasks t on t.id = tu.task
left join places p on p.code = u.place
where t.copy = 0
group by u.id
