select
  ta.area,
  a.name_vi as area_name,
  t.year,
  t.province,
  p.name as province_name,
  count(*) as tasks,
  count(t.deadline) as with_deadline,
  count(distinct t.document) as documents
from task_areas ta
join tasks t on t.id = ta.task
join areas a on a.id = ta.area
left join places p on p.code = t.province
where t.copy = 0
group by ta.area, t.year, t.province
