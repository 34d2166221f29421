select
  d.year,
  d.kind,
  d.level,
  count(*) as documents,
  sum(d.task_count) as tasks,
  sum(d.target_count) as targets
from documents d
where d.same_as is null
group by d.year, d.kind, d.level
