alter table people.person
    add column version integer not null default 0 check (version >= 0);

comment on column people.person.version is '何回直されたか。二人が同時に直したときに気づくため';

create table people.person_change (
    id                uuid        not null primary key,
    person            uuid        not null references people.person,
    version           integer     not null check (version > 0),
    fields            text[]      not null check (cardinality(fields) > 0),
    changed_by        uuid        not null,
    changed_at        timestamptz not null,
    reception_channel text        check (reception_channel in ('COUNTER', 'PHONE', 'PAPER', 'MAIL', 'ON_SITE')),
    received_on       date,
    reception_clerk   uuid,
    statement_of      uuid,
    statement_by      text        check (statement_by <> ''),
    constraint person_change_once unique (person, version),
    constraint person_change_received_whole check (
        num_nulls(reception_channel, received_on, reception_clerk) in (0, 3)
        and num_nonnulls(statement_of, statement_by) = (reception_channel is not null)::integer)
);

comment on table people.person_change is '人の記録を直した履歴。どの欄を直したかだけを持ち、値は持たない';
comment on column people.person_change.id is '履歴の番号（UUIDv7）';
comment on column people.person_change.person is '人';
comment on column people.person_change.version is '直した後の版';
comment on column people.person_change.fields is '直した欄';
comment on column people.person_change.changed_by is '直した人';
comment on column people.person_change.changed_at is '直した日時';
comment on column people.person_change.reception_channel is '代理入力の受付の方法。本人が入力したときは空';
comment on column people.person_change.received_on is '受け付けた日';
comment on column people.person_change.reception_clerk is '受け付けた職員';
comment on column people.person_change.statement_of is '申し出た人（台帳にある人）';
comment on column people.person_change.statement_by is '申し出た人（名前だけわかる人）';
