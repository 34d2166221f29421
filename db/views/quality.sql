select
  d.id as document,
  d.label,
  d.source,
  d.media_type,
  d.pages,
  d.text_layer,
  d.number is null and d.kind <> 'tin-tuc' as without_number,
  d.date is null as without_date,
  d.issuing_body is null and d.kind <> 'tin-tuc' as without_body,
  d.sentence_count as sentences,
  (select count(*) from sentences s where s.document = d.id and s.abstain) as unsure_sentences,
  d.task_count as tasks,
  (select count(*) from tasks t where t.document = d.id and t.lead is null) as tasks_without_lead,
  (select count(*) from tasks t where t.document = d.id and t.area is null) as tasks_without_area,
  d.target_count as targets,
  d.citation_count as citations,
  d.same_as
from documents d
