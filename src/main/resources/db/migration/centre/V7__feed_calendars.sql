alter table centre.booking add column changed_at timestamptz not null default now();

comment on column centre.booking.changed_at is '最後に変わった日時。暦（iCalendar）の配信に使う';

create function centre.note_change() returns trigger
    language plpgsql
as $$
begin
    new.changed_at = clock_timestamp();
    return new;
end
$$;

comment on function centre.note_change() is '予約が変わった日時を記す。どの道から変わっても同じ';

create trigger note_change
    before update on centre.booking
    for each row when (old.version <> new.version)
    execute function centre.note_change();

create table centre.calendar_address (
    person       uuid        not null,
    organisation uuid,
    secret       bytea       not null unique check (octet_length(secret) = 32),
    made_at      timestamptz not null,
    constraint calendar_address_one_each unique nulls not distinct (person, organisation)
);

comment on table centre.calendar_address is '暦（iCalendar）の本人だけのアドレス。人ごと、人と団体ごとに一つ。作り直すと前のものは使えない';
comment on column centre.calendar_address.person is 'アドレスの持ち主';
comment on column centre.calendar_address.organisation is '団体の予約のとき、その団体。自分の予約のときは空';
comment on column centre.calendar_address.secret is 'アドレスに入る秘密の文字列のSHA-256。文字列そのものは残さない';
comment on column centre.calendar_address.made_at is '作った日時';
