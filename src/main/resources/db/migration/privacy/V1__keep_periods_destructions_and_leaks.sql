create table privacy.retention (
    kind          text    not null primary key check (kind ~ '^[a-z][a-z0-9-]*$'),
    period        text    not null check (period ~ '^P[1-9][0-9]{0,3}[YMD]$'),
    from_year_end boolean not null,
    basis         jsonb   not null,
    sample        boolean not null
);

comment on table privacy.retention is '保存期間。過ぎた記録は廃棄の対象になる';
comment on column privacy.retention.kind is '記録の種類';
comment on column privacy.retention.period is '保存する長さ（ISO 8601。P3Yは3年、P30Dは30日）';
comment on column privacy.retention.from_year_end is '年度の終わり（3月31日）から数えるかどうか';
comment on column privacy.retention.basis is '理由または根拠（三言語）';
comment on column privacy.retention.sample is '例（市の定めがまだわからない）かどうか';

create table privacy.closing (
    person    uuid        not null primary key,
    closed_at timestamptz not null,
    nameless  boolean     not null
);

comment on table privacy.closing is '本人の申し出によるアカウントの終わり';
comment on column privacy.closing.person is '人';
comment on column privacy.closing.closed_at is '終わった日時';
comment on column privacy.closing.nameless is 'そのときに氏名も消したかどうか（役割が続く人は役割の保存期間まで残す）';

create table privacy.destruction (
    id          uuid        not null primary key,
    run         uuid        not null,
    kind        text        not null check (kind ~ '^[a-z][a-z0-9-]*$'),
    record      text        not null check (record <> ''),
    since       date        not null,
    period      text        not null,
    basis       jsonb       not null,
    disposed_at timestamptz not null,
    disposed_by uuid        not null
);

create index destruction_disposed_at_idx on privacy.destruction (disposed_at, id);

comment on table privacy.destruction is '廃棄簿。追記だけができ、個人に関する内容は書かない';
comment on column privacy.destruction.id is '番号（UUIDv7）';
comment on column privacy.destruction.run is '同じときに行った廃棄をまとめる番号';
comment on column privacy.destruction.kind is '記録の種類';
comment on column privacy.destruction.record is '廃棄した記録の番号';
comment on column privacy.destruction.since is '保存期間を数え始めた日';
comment on column privacy.destruction.period is 'そのときの保存期間';
comment on column privacy.destruction.basis is 'そのときの理由または根拠（三言語）';
comment on column privacy.destruction.disposed_at is '廃棄した日時';
comment on column privacy.destruction.disposed_by is '廃棄した人';

create table privacy.leak (
    id          uuid        not null primary key,
    number      text        not null constraint leak_number_once unique,
    occurred_on date,
    noticed_on  date        not null,
    summary     text        not null check (summary <> ''),
    kinds       text        not null check (kinds <> ''),
    people      integer     check (people >= 0),
    dangers     text[]      not null check (dangers <@ array['SENSITIVE', 'PROPERTY', 'MALICE']),
    cause       text        not null,
    measures    text        not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    constraint leak_noticed_after_it_occurred check (occurred_on <= noticed_on)
);

comment on table privacy.leak is '漏えい等の記録';
comment on column privacy.leak.id is '番号（UUIDv7）';
comment on column privacy.leak.number is '人が使う番号（年度ごとの連番）';
comment on column privacy.leak.occurred_on is '起きた日。わからないときは空';
comment on column privacy.leak.noticed_on is '知った日。報告の期限はこの日から数える';
comment on column privacy.leak.summary is '概要';
comment on column privacy.leak.kinds is '個人情報の項目';
comment on column privacy.leak.people is '本人の数。わからないときは空';
comment on column privacy.leak.dangers is '報告が要る事情。SENSITIVEは要配慮個人情報、PROPERTYは財産的被害のおそれ、MALICEは不正の目的';
comment on column privacy.leak.cause is '原因。わかっていないときは空';
comment on column privacy.leak.measures is 'とった措置。まだないときは空';
comment on column privacy.leak.recorded_at is '記録した日時';
comment on column privacy.leak.recorded_by is '記録した人';

create table privacy.leak_step (
    id          uuid        not null primary key,
    leak        uuid        not null references privacy.leak,
    kind        text        not null check (kind in (
        'NOTE', 'COUNTED', 'FIRST_REPORT', 'FINAL_REPORT', 'PERSONS_TOLD', 'PUBLISHED', 'PREVENTED')),
    taken_on    date        not null,
    note        text        not null,
    people      integer     check (people >= 0),
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    constraint leak_step_counted check ((kind = 'COUNTED') = (people is not null))
);

create index leak_step_leak_idx on privacy.leak_step (leak, taken_on, id);

comment on table privacy.leak_step is '漏えい等のその後。追記だけができる';
comment on column privacy.leak_step.id is '番号（UUIDv7）';
comment on column privacy.leak_step.leak is '漏えい等の記録';
comment on column privacy.leak_step.kind is '何をしたか。速報、確報、本人への通知、公表、再発防止、人数の訂正、その他';
comment on column privacy.leak_step.taken_on is 'した日';
comment on column privacy.leak_step.note is '内容';
comment on column privacy.leak_step.people is '数え直した本人の数';
comment on column privacy.leak_step.recorded_at is '記録した日時';
comment on column privacy.leak_step.recorded_by is '記録した人';

create function privacy.refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception '追記だけができます (append-only): % on %', tg_op, tg_table_name
          using errcode = 'insufficient_privilege';
end
$$;

comment on function privacy.refuse_change() is '書き換えと削除を断る';

create trigger refuse_change
    before update or delete on privacy.destruction
    for each row execute function privacy.refuse_change();

create trigger refuse_truncate
    before truncate on privacy.destruction
    for each statement execute function privacy.refuse_change();

create trigger refuse_change
    before update or delete on privacy.leak_step
    for each row execute function privacy.refuse_change();

create trigger refuse_truncate
    before truncate on privacy.leak_step
    for each statement execute function privacy.refuse_change();

create trigger refuse_change
    before update or delete on privacy.leak
    for each row execute function privacy.refuse_change();

create trigger refuse_truncate
    before truncate on privacy.leak
    for each statement execute function privacy.refuse_change();

revoke update, delete, truncate on privacy.destruction, privacy.leak, privacy.leak_step from public, current_user;
