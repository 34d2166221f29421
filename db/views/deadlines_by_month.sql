select
  substr(t.deadline, 1, 7) as month,
  count(*) as tasks,
  count(distinct t.document) as documents
from tasks t
where t.copy = 0 and t.deadline is not null
group by month
