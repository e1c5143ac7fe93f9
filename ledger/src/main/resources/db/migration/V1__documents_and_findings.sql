-- Documents, the reading of each, and what it found.
-- One text for SQLite and PostgreSQL: keys come from the program, texts are compared by bytes,
-- flags are boolean, bytes are bytea (to SQLite just a type name). Offsets are UTF-16 code units
-- into the record's text, ends exclusive. Words such as strengths, acts and kinds are those of
-- mahdar/record/1. An index slows every addition: each comes with the question that needs it.

-- What is said of the document itself. A document outlives its readings.
create table documents (
  document         bigint not null primary key, -- the first 63 bits of id: the same in every ledger
  id               text   not null unique,      -- sha256:… of where it came from and its text
  text_id          text   not null,             -- equal for exact reprints
  source           text   not null,
  url              text,
  language         text   not null,
  title            text,
  byline           text,
  outlet           text,
  agency           text,
  dateline_place   text,
  dateline_date    text,
  published        text,                        -- ISO 8601 at the precision known, never guessed
  published_basis  text   not null,
  modified         text,
  captured         text,
  genre            text,
  added_at         text   not null              -- UTC, when it first came in
);

-- The one current reading of a document. All that was found hangs on it and goes with it.
create table readings (
  document  bigint not null primary key references documents on delete cascade,
  lexicon   text   not null,
  digest    text   not null,                    -- SHA-256 of the record's JSON: tells a change
  read_at   text   not null,                    -- UTC, when this reading came in
  record    bytea  not null                     -- the record's JSON, UTF-8, zlib
);

-- What every finding has, whatever its kind: the words that prove it, and the rule that found it.
create table findings (
  document    bigint  not null references readings on delete cascade,
  finding     text    not null,                 -- s1, p3, …: unique within the document
  kind        text    not null,
  span_start  integer not null,
  span_end    integer not null,
  words       text    not null,
  rule        text    not null,
  confidence  double precision not null,
  primary key (document, finding)
);
create index findings_by_kind on findings (kind, document);

-- Everybody who has a part in a finding, in one place, whatever the part.
create table parties (
  document  bigint  not null,
  finding   text    not null,
  part      text    not null,                   -- speaker addressee by to participant party place
  position  integer not null,                   -- from 0
  name      text    not null,
  actor     text,                               -- state:KZ, person:…, org:…; null when unknown
  primary key (document, finding, part, position),
  foreign key (document, finding) references findings on delete cascade
);

-- The fields (trade, energy, …) of a finding.
create table fields (
  document  bigint not null,
  finding   text   not null,
  field     text   not null,
  primary key (document, finding, field),
  foreign key (document, finding) references findings on delete cascade
);

create table statements (
  document       bigint  not null,
  finding        text    not null,
  speaker_basis  text    not null,
  mention_start  integer,
  mention_end    integer,
  cue            text    not null,
  cue_start      integer not null,
  cue_end        integer not null,
  lemma          text    not null,
  act            text    not null,
  mode           text    not null,
  within         text,                          -- the statement that contains this one
  setting        text,                          -- the event at which it was said
  primary key (document, finding),
  foreign key (document, finding) references findings on delete cascade
);

create table pledges (
  document      bigint  not null,
  finding       text    not null,
  strength      text    not null,
  statement     text,                           -- the statement it was voiced in
  target        text,
  target_start  integer,
  target_end    integer,
  due           text,
  continues     boolean not null,
  primary key (document, finding),
  foreign key (document, finding) references findings on delete cascade
);

create table events (
  document    bigint not null,
  finding     text   not null,
  type        text   not null,
  date        text,
  date_basis  text   not null,
  status      text   not null,
  ordinal     integer,
  count       integer,
  format      text,
  primary key (document, finding),
  foreign key (document, finding) references findings on delete cascade
);

create table agreements (
  document    bigint not null,
  finding     text   not null,
  type        text   not null,
  name        text   not null,
  count       integer,
  count_text  text,
  date        text,
  status      text,
  primary key (document, finding),
  foreign key (document, finding) references findings on delete cascade
);

create table projects (
  document  bigint not null,
  finding   text   not null,
  name      text   not null,
  status    text   not null,
  date      text,
  primary key (document, finding),
  foreign key (document, finding) references findings on delete cascade
);

create table figures (
  document       bigint  not null,
  finding        text    not null,
  value          numeric not null,              -- for comparing; the exact digits are in the record
  low            numeric,
  high           numeric,
  unit           text    not null,
  what           text,
  period         text,
  direction      text,
  approximate    boolean not null,
  attributed_to  text,                          -- a figure has an owner
  primary key (document, finding),
  foreign key (document, finding) references findings on delete cascade
);

-- Set phrases, people and times carry no rule of their own; they are numbered from 0.
create table formulae (
  document    bigint  not null references readings on delete cascade,
  position    integer not null,
  formula     text    not null,
  span_start  integer not null,
  span_end    integer not null,
  words       text    not null,
  primary key (document, position)
);

create table actors (
  document  bigint  not null references readings on delete cascade,
  position  integer not null,
  actor     text,
  name      text    not null,
  type      text    not null,
  country   text,
  role      text,
  primary key (document, position)
);

create table mentions (
  document        bigint  not null,
  actor_position  integer not null,             -- position in actors
  position        integer not null,
  span_start      integer not null,
  span_end        integer not null,
  words           text    not null,
  primary key (document, actor_position, position),
  foreign key (document, actor_position) references actors (document, position) on delete cascade
);

create table times (
  document    bigint  not null references readings on delete cascade,
  position    integer not null,
  value       text,
  basis       text    not null,
  span_start  integer not null,
  span_end    integer not null,
  words       text    not null,
  primary key (document, position)
);
