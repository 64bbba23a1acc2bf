create table centre.waiting_line (
    centre text not null,
    day    date not null,
    primary key (centre, day)
);

comment on table centre.waiting_line is '空き待ちの列。センターと日ごとに一つ。列を進めるのは一度に一つのプログラムだけ';
comment on column centre.waiting_line.centre is '市民センターの符号';
comment on column centre.waiting_line.day is '使う日';

create table centre.waiting (
    id           uuid        not null primary key,
    once         uuid        not null,
    centre       text        not null,
    day          date        not null,
    room         text        not null references centre.room,
    any_room     boolean     not null,
    during       tsrange     not null check (not isempty(during)),
    person       uuid        not null,
    organisation uuid,
    name         text        not null check (name <> '' and char_length(name) <= 120),
    phone        text        check (phone ~ '^0\d{9,10}$'),
    user_class   text        not null check (user_class in ('PUBLIC_BODY', 'LOCAL_GROUP', 'RESIDENT', 'OUTSIDER')),
    purpose      text        not null check (purpose in (
        'COMMUNITY', 'LEARNING', 'CULTURE', 'SPORTS', 'WELFARE', 'BUSINESS', 'ADMINISTRATION', 'OTHER')),
    title        text        not null check (title <> '' and char_length(title) <= 200),
    people       integer     not null check (people > 0),
    for_profit   boolean     not null,
    heating      boolean     not null,
    exemption    text        not null,
    state        text        not null check (state in ('WAITING', 'OFFERED', 'BOOKED', 'LEFT', 'LAPSED')),
    joined_at    timestamptz not null,
    constraint waiting_once unique (once),
    foreign key (centre, day) references centre.waiting_line
);

create unique index waiting_one_place_idx on centre.waiting (person, room, during) where state in ('WAITING', 'OFFERED');
create index waiting_line_idx on centre.waiting (centre, day, joined_at, id) where state = 'WAITING';
create index waiting_person_idx on centre.waiting (person, day, id);
create index waiting_organisation_idx on centre.waiting (organisation, day, id) where organisation is not null;

comment on table centre.waiting is '空き待ち。取消などで部屋が空いたら、先に申し込んだ人から順に知らせる';
comment on column centre.waiting.id is '空き待ちの番号（UUIDv7）';
comment on column centre.waiting.once is '申込みの一度きりの鍵';
comment on column centre.waiting.centre is '市民センターの符号';
comment on column centre.waiting.day is '使いたい日';
comment on column centre.waiting.room is '使いたい部屋';
comment on column centre.waiting.any_room is '同じセンターの、人数が入るほかの部屋でもよいかどうか';
comment on column centre.waiting.during is '使いたい時間';
comment on column centre.waiting.person is '待つ人';
comment on column centre.waiting.organisation is '使う団体';
comment on column centre.waiting.name is '使う人または団体の名';
comment on column centre.waiting.phone is '連絡先の電話番号（数字だけ）';
comment on column centre.waiting.user_class is '利用者の区分';
comment on column centre.waiting.purpose is '目的の区分';
comment on column centre.waiting.title is '行事の名や内容';
comment on column centre.waiting.people is '予定の人数';
comment on column centre.waiting.for_profit is '営利かどうか';
comment on column centre.waiting.heating is '冷暖房を使うかどうか';
comment on column centre.waiting.exemption is '減免の区分';
comment on column centre.waiting.state is '状態。WAITINGは待っている、OFFEREDは空きを知らせた、BOOKEDは予約になった、LEFTはやめた、LAPSEDは期限までに返事がなかった';
comment on column centre.waiting.joined_at is '申し込んだ日時。早い人が先';

create table centre.waiting_offer (
    id          uuid        not null primary key,
    waiting     uuid        not null references centre.waiting,
    booking     uuid        not null unique references centre.booking,
    made_at     timestamptz not null,
    until       timestamptz not null,
    answer      text        check (answer in ('ACCEPTED', 'DECLINED', 'LAPSED')),
    answered_at timestamptz,
    answered_by uuid,
    constraint waiting_offer_answered check ((answer is null) = (answered_at is null))
);

create unique index waiting_offer_one_open_idx on centre.waiting_offer (waiting) where answer is null;
create index waiting_offer_until_idx on centre.waiting_offer (until) where answer is null;

comment on table centre.waiting_offer is '空きの知らせ。返事を待つ間、部屋はその人の仮予約としておさえる';
comment on column centre.waiting_offer.id is '知らせの番号（UUIDv7）';
comment on column centre.waiting_offer.waiting is '空き待ち';
comment on column centre.waiting_offer.booking is 'おさえている仮予約';
comment on column centre.waiting_offer.made_at is '知らせた日時';
comment on column centre.waiting_offer.until is '返事の期限';
comment on column centre.waiting_offer.answer is '答え。ACCEPTEDは使う、DECLINEDは使わない、LAPSEDは期限切れ';
comment on column centre.waiting_offer.answered_at is '答えた日時';
comment on column centre.waiting_offer.answered_by is '答えを入力した人。期限切れでは空';

create table centre.notice (
    id      uuid        not null primary key default gen_random_uuid(),
    booking uuid        not null references centre.booking,
    kind    text        not null check (kind in ('BEFORE', 'GRANTED', 'REFUSED', 'MOVED', 'OFFER')),
    matter  text        not null,
    made_at timestamptz not null default now(),
    way     text        check (way in ('MAIL', 'PHONE', 'LETTER', 'SITE')),
    told_at timestamptz,
    told_by uuid,
    constraint notice_once unique (booking, kind, matter),
    constraint notice_told check (told_at is null or way is not null)
);

create index notice_new_idx on centre.notice (made_at, id) where way is null;
create index notice_to_tell_idx on centre.notice (booking) where told_at is null and way is not null;

comment on table centre.notice is '予約についての知らせ。一つの事がらは一度だけ知らせる';
comment on column centre.notice.id is '知らせの番号';
comment on column centre.notice.booking is '予約';
comment on column centre.notice.kind is '種類。BEFOREは使う日の前の知らせ、GRANTEDは許可、REFUSEDは不許可、MOVEDは部屋や時間の変更、OFFERは空き待ちの順番が来たこと';
comment on column centre.notice.matter is '事がら。使う日、予約の版、空きの知らせの番号のどれか';
comment on column centre.notice.made_at is '事がらが起きた日時';
comment on column centre.notice.way is '方法。MAILはメール、PHONEは窓口から電話、LETTERは窓口から手紙、SITEは本人の画面。空はこれから決める';
comment on column centre.notice.told_at is '知らせた日時。メールは送信箱に入れた日時';
comment on column centre.notice.told_by is '電話や手紙で知らせた人';

create table centre.reminder_choice (
    person     uuid        not null primary key,
    days       smallint    not null check (days in (0, 1, 3)),
    changed_at timestamptz not null
);

comment on table centre.reminder_choice is '使う日の何日前に知らせるか、本人が選んだもの。選んでいない人は一日前';
comment on column centre.reminder_choice.person is '人';
comment on column centre.reminder_choice.days is '何日前か。0は知らせない';
comment on column centre.reminder_choice.changed_at is '選んだ日時';

create function centre.notice_change() returns trigger
    language plpgsql
as $$
begin
    insert into centre.notice (booking, kind, matter)
    select new.id,
           case when new.state = 'REFUSED' then 'REFUSED'
                when (old.room, old.during) is distinct from (new.room, new.during) then 'MOVED'
                else 'GRANTED'
           end,
           new.version::text
        on conflict do nothing;
    return null;
end
$$;

comment on function centre.notice_change() is '許可・不許可・変更を知らせの箱に入れる。どの道から変わっても同じ';

create trigger notice_change
    after update on centre.booking
    for each row when (
        old.state = 'REQUESTED' and new.state in ('CONFIRMED', 'REFUSED')
        or centre.holds(new.state)
           and (old.room, old.during) is distinct from (new.room, new.during))
    execute function centre.notice_change();

create function centre.notice_offer() returns trigger
    language plpgsql
as $$
begin
    insert into centre.notice (booking, kind, matter) values (new.booking, 'OFFER', new.id::text);
    return null;
end
$$;

comment on function centre.notice_offer() is '空きの知らせを知らせの箱に入れる';

create trigger notice_offer
    after insert on centre.waiting_offer
    for each row execute function centre.notice_offer();
