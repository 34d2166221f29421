select
  g.indicator,
  g.unit,
  coalesce(g.year, cast(substr(g.decision_date, 1, 4) as integer)) as year,
  g.comparator,
  g.value,
  g.upper,
  a.name_vi as area_name,
  g.issuing_body,
  p.name as province_name,
  g.decision,
  g.text,
  g.document,
  g.page,
  g.path,
  g.start,
  g."end"
from targets g
left join areas a on a.id = g.area
left join places p on p.code = g.province
where g.copy = 0
