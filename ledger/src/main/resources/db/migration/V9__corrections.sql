-- What people decided about findings. The tables of V1 show findings as corrected; what was read
-- stands in the records. Decisions hang on documents, which outlive their readings.

-- Every decision, for ever.
create table decisions (
  decision    bigint not null primary key,      -- from 1, in the order in which they were taken
  document    bigint not null references documents (document),
  target      bigint not null,                  -- the first decision on the same finding
  action      text   not null,                  -- accept reject edit add undo
  kind        text   not null,
  finding     text   not null,                  -- its id when it was decided on
  who         text   not null,
  decided_at  text   not null,                  -- UTC
  why         text   not null,
  reading     text   not null,                  -- digest of the record on which it was decided
  program     text,                             -- the finding as it was read, JSON
  person      text,                             -- the finding as it is to be, JSON; none: rejected
  undoes      bigint references decisions (decision)
);
create index decisions_by_document on decisions (document);

-- Which of the findings that stand in the tables now stand there by a decision.
create table decided (
  document  bigint not null,
  finding   text   not null,
  decision  bigint not null references decisions (decision),
  action    text   not null,                    -- accept edit add
  primary key (document, finding),
  foreign key (document, finding) references findings (document, finding) on delete cascade
);

-- Every claim with its three dates: when it happened (or is to), was published, was captured. What a
-- statement or pledge tells of has the date of the event at which it was said.
create view claims as
select
  f.document, f.finding, f.kind, f.span_start, f.span_end, f.words,
  coalesce(e.date, a.date, j.date, se.date, pe.date) as happened,
  case
    when e.date is not null then e.date_basis
    when a.date is not null then 'stated'
    when j.date is not null then 'stated'
    when se.date is not null then se.date_basis
    when pe.date is not null then pe.date_basis
    else 'none'
  end as happened_basis,
  p.due, g.period,
  d.published, d.published_basis, d.captured, d.added_at
from findings f
join documents d on d.document = f.document
left join events e on e.document = f.document and e.finding = f.finding
left join agreements a on a.document = f.document and a.finding = f.finding
left join projects j on j.document = f.document and j.finding = f.finding
left join figures g on g.document = f.document and g.finding = f.finding
left join statements s on s.document = f.document and s.finding = f.finding
left join events se on se.document = s.document and se.finding = s.setting
left join pledges p on p.document = f.document and p.finding = f.finding
left join statements ps on ps.document = p.document and ps.finding = p.statement
left join events pe on pe.document = ps.document and pe.finding = ps.setting;
