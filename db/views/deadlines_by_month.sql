select
  substr(t.deadline, 1, 7) as month,
  count(*) as tasks,
  count(distinct t.document) as documents
from tasks t
join documents d on d.id = t.document and d.same_as is null
where t.deadline is not null
group by month
