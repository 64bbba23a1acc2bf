create table centre.month_report (
    centre  text    not null check (centre ~ '^[a-z][a-z0-9-]*$'),
    month   date    not null check (extract(day from month) = 1),
    stage   text    not null default 'OPEN' check (stage in ('OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'CLOSED')),
    remarks text    not null default '' check (char_length(remarks) <= 4000),
    version integer not null default 1 check (version > 0),
    primary key (centre, month)
);

create index month_report_month_idx on centre.month_report (month, centre);

comment on table centre.month_report is '月次報告。指定管理者が月ごとに出し、市が受理して締める';
comment on column centre.month_report.centre is '市民センターの符号（地域の台帳）';
comment on column centre.month_report.month is '月（その月の1日）';
comment on column centre.month_report.stage is '段階。OPENは作成中、SUBMITTEDは提出、RETURNEDは差戻し、ACCEPTEDは受理、CLOSEDは締め';
comment on column centre.month_report.remarks is '所見';
comment on column centre.month_report.version is '版。先に変えた人がいるときは受け付けない';

create table centre.month_entry (
    id         uuid        not null primary key,
    once       uuid        not null,
    centre     text        not null,
    month      date        not null,
    kind       text        not null check (kind in ('EVENT', 'TROUBLE', 'REPAIR')),
    day        date        not null,
    words      text        not null check (words <> '' and char_length(words) <= 500),
    written_by uuid        not null,
    written_at timestamptz not null,
    removed_by uuid,
    removed_at timestamptz,
    foreign key (centre, month) references centre.month_report,
    constraint month_entry_once unique (once),
    constraint month_entry_of_the_month check (day >= month and day < month + interval '1 month'),
    constraint month_entry_removed check ((removed_by is null) = (removed_at is null))
);

create index month_entry_centre_month_idx on centre.month_entry (centre, month, day);

comment on table centre.month_entry is '月次報告の記事。行事・事故や苦情・修繕。消したものも残す';
comment on column centre.month_entry.id is '記事の番号（UUIDv7）';
comment on column centre.month_entry.once is '一度きりの鍵。二度送られても記事は一つ';
comment on column centre.month_entry.centre is '市民センター';
comment on column centre.month_entry.month is '月';
comment on column centre.month_entry.kind is '種類。EVENTは行事、TROUBLEは事故・苦情など、REPAIRは修繕';
comment on column centre.month_entry.day is 'あった日';
comment on column centre.month_entry.words is '内容';
comment on column centre.month_entry.written_by is '書いた人';
comment on column centre.month_entry.written_at is '書いた日時';
comment on column centre.month_entry.removed_by is '消した人';
comment on column centre.month_entry.removed_at is '消した日時';

create table centre.month_step (
    centre   text        not null,
    month    date        not null,
    version  integer     not null check (version > 1),
    stage    text        not null check (stage in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'CLOSED')),
    reason   text        not null default '' check (char_length(reason) <= 1000),
    content  jsonb,
    taken_by uuid        not null,
    taken_at timestamptz not null,
    primary key (centre, month, version),
    foreign key (centre, month) references centre.month_report,
    constraint month_step_content check ((content is not null) = (stage = 'SUBMITTED')),
    constraint month_step_reason check ((reason <> '') = (stage = 'RETURNED'))
);

comment on table centre.month_step is '月次報告の歩み。提出したものはその時のまま残り、あとの訂正で変わらない';
comment on column centre.month_step.centre is '市民センター';
comment on column centre.month_step.month is '月';
comment on column centre.month_step.version is '報告のその時の版';
comment on column centre.month_step.stage is '進んだ先の段階';
comment on column centre.month_step.reason is '差し戻した理由';
comment on column centre.month_step.content is '提出した内容（数字・記事・所見）';
comment on column centre.month_step.taken_by is '進めた人';
comment on column centre.month_step.taken_at is '進めた日時';

create function centre.keep_what_was_submitted() returns trigger
    language plpgsql
as $$
begin
    raise exception '提出したものは変えられません (what was submitted stays): % on %', tg_op, tg_table_name
          using errcode = 'insufficient_privilege';
end
$$;

comment on function centre.keep_what_was_submitted() is '提出の記録を書き換えさせない';

create trigger keep_what_was_submitted
    before update or delete on centre.month_step
    for each row execute function centre.keep_what_was_submitted();

create trigger refuse_truncate
    before truncate on centre.month_step
    for each statement execute function centre.keep_what_was_submitted();

create index desk_note_paid_day_idx on centre.desk_note (day) where step = 'PAID' and undone_at is null;

alter table centre.booking add column came integer check (came >= 0);

comment on column centre.booking.came is '来た人数。いちばん新しい版の人数の写しで、集計を速くする';

create function centre.copy_count() returns trigger
    language plpgsql
as $$
begin
    update centre.booking
       set came = new.total
     where id = new.booking;
    return null;
end
$$;

comment on function centre.copy_count() is '人数の新しい版を予約に写す';

create trigger copy_count
    after insert on centre.head_count
    for each row execute function centre.copy_count();

update centre.booking
   set came = (select total
                 from centre.head_count
                where head_count.booking = booking.id
                order by version desc
                limit 1)
 where exists (select from centre.head_count where head_count.booking = booking.id);

create index booking_used_day_idx on centre.booking (day)
       include (room, fee_kind, gross, exemption, reduction, came, sample)
       where state = 'USED';
