create table sample.batch (
    story     text        not null check (story <> ''),
    month     date        not null check (extract(day from month) = 1),
    through   date        not null check (through >= month),
    records   integer     not null check (records >= 0),
    loaded_at timestamptz not null,
    primary key (story, month)
);

comment on table sample.batch is '例の読込みの控え。種類と月ごとに、何日分まで計上したか';
comment on column sample.batch.story is '例の種類';
comment on column sample.batch.month is '月の最初の日';
comment on column sample.batch.through is '計上が済んだ最後の日';
comment on column sample.batch.records is '計上した記録の数';
comment on column sample.batch.loaded_at is '計上した時刻';
