do $$
begin
    if not exists (select from pg_extension where extname = 'btree_gist') then
        create extension btree_gist with schema public;
    end if;
end
$$;

create table centre.facility (
    code     text     not null primary key check (code ~ '^[a-z][a-z0-9-]*$'),
    centre   text     not null check (centre ~ '^[a-z][a-z0-9-]*$'),
    position smallint not null check (position > 0),
    name     jsonb    not null,
    sample   boolean  not null
);

create index facility_centre_idx on centre.facility (centre, position);

comment on table centre.facility is '施設。市民センターの本館や別館';
comment on column centre.facility.code is '施設の符号';
comment on column centre.facility.centre is '市民センターの符号（地域の台帳）';
comment on column centre.facility.position is '並び順';
comment on column centre.facility.name is '名称（三言語）';
comment on column centre.facility.sample is '例（確かめていない施設）かどうか';

create table centre.room (
    code         text     not null primary key check (code ~ '^[a-z][a-z0-9-]*$'),
    facility     text     not null references centre.facility,
    position     smallint not null check (position > 0),
    name         jsonb    not null,
    capacity     integer  not null check (capacity > 0),
    floor        smallint not null,
    barrier_free text[]   not null default '{}'
                          check (barrier_free <@ array['STEP_FREE', 'TOILET', 'HEARING_LOOP', 'PARKING']),
    equipment    jsonb    not null default '{}',
    way          text     not null check (way in ('DIRECT', 'REQUEST')),
    sample       boolean  not null
);

create index room_facility_idx on centre.room (facility, position);

comment on table centre.room is '部屋。予約の単位';
comment on column centre.room.code is '部屋の符号';
comment on column centre.room.facility is '施設';
comment on column centre.room.position is '並び順';
comment on column centre.room.name is '名称（三言語）';
comment on column centre.room.capacity is '定員（人）';
comment on column centre.room.floor is '階。地下は負の数';
comment on column centre.room.barrier_free is 'バリアフリー。STEP_FREEは段差なし、TOILETは多目的トイレ、HEARING_LOOPは磁気ループ、PARKINGは優先駐車場';
comment on column centre.room.equipment is '備品とその数';
comment on column centre.room.way is '予約の方法。DIRECTはその場で決まる、REQUESTは申請して許可を待つ';
comment on column centre.room.sample is '例（確かめていない部屋）かどうか';

create table centre.room_part (
    room text not null references centre.room,
    part text not null check (part ~ '^[a-z][a-z0-9-]*$'),
    primary key (room, part)
);

create index room_part_part_idx on centre.room_part (part);

comment on table centre.room_part is '部屋の区画。ホール全体は半面二つからなり、区画を共にする部屋は同時に使えない';
comment on column centre.room_part.room is '部屋';
comment on column centre.room_part.part is '区画';

create table centre.rule (
    id         uuid      not null primary key,
    kind       text      not null check (kind in (
        'HOURS', 'CLOSING', 'OPENING', 'LIMITS', 'FEES', 'PREPARATION', 'CANCELLING')),
    scope      text      not null check (scope in ('CITY', 'CENTRE', 'FACILITY', 'ROOM')),
    scope_code text      not null default '' check ((scope = 'CITY') = (scope_code = '')),
    valid      daterange not null check (not isempty(valid) and not lower_inf(valid)),
    content    jsonb     not null,
    sample     boolean   not null,
    constraint rule_one_at_a_time exclude using gist (
        kind with =, scope with =, scope_code with =, valid with &&)
);

comment on table centre.rule is '利用の決まり。日付つきで、部屋・施設・センター・市のうち最も狭い範囲のものが勝つ';
comment on column centre.rule.id is '決まりの番号（UUIDv7）';
comment on column centre.rule.kind is '種類。HOURSは時間、CLOSINGは休館、OPENINGは受付の期間、LIMITSは回数の上限、FEESは料金、PREPARATIONは準備と片付け、CANCELLINGは取消と返金';
comment on column centre.rule.scope is '及ぶ範囲';
comment on column centre.rule.scope_code is '範囲の符号。市全体では空';
comment on column centre.rule.valid is '効力のある期間';
comment on column centre.rule.content is '内容';
comment on column centre.rule.sample is '例（市の決まりと確かめていない）かどうか';

create table centre.holiday (
    day date not null primary key
);

comment on table centre.holiday is '国民の祝日（振替休日などを含む）';
comment on column centre.holiday.day is '日';

create table centre.edition (
    only_one boolean not null primary key default true check (only_one),
    number   bigint  not null
);

insert into centre.edition (number) values (1);

comment on table centre.edition is '部屋と決まりの版。どれかが変わるたびに一つ進み、読み手は変わったことを知る';
comment on column centre.edition.only_one is '一行だけ';
comment on column centre.edition.number is '版の番号';

create function centre.move_on() returns trigger
    language plpgsql
as $$
begin
    update centre.edition set number = number + 1;
    return null;
end
$$;

comment on function centre.move_on() is '部屋と決まりの版を進める';

create trigger move_on
    after insert or update or delete on centre.facility
    for each statement execute function centre.move_on();

create trigger move_on
    after insert or update or delete on centre.room
    for each statement execute function centre.move_on();

create trigger move_on
    after insert or update or delete on centre.room_part
    for each statement execute function centre.move_on();

create trigger move_on
    after insert or update or delete on centre.rule
    for each statement execute function centre.move_on();

create trigger move_on
    after insert or update or delete on centre.holiday
    for each statement execute function centre.move_on();

create sequence centre.booking_number;

create table centre.booking (
    id                uuid        not null primary key,
    number            bigint      not null default nextval('centre.booking_number') unique,
    once              uuid        not null,
    room              text        not null references centre.room,
    day               date        not null,
    during            tsrange     not null,
    held              tsrange     not null,
    state             text        not null check (state in (
        'REQUESTED', 'PROVISIONAL', 'CONFIRMED', 'USED', 'NO_SHOW', 'CANCELLED', 'REFUSED', 'RELEASED')),
    person            uuid,
    organisation      uuid,
    name              text        not null check (name <> '' and char_length(name) <= 120),
    phone             text        check (phone ~ '^0\d{9,10}$'),
    user_class        text        not null check (user_class in ('PUBLIC_BODY', 'LOCAL_GROUP', 'RESIDENT', 'OUTSIDER')),
    purpose           text        not null check (purpose in (
        'COMMUNITY', 'LEARNING', 'CULTURE', 'SPORTS', 'WELFARE', 'BUSINESS', 'ADMINISTRATION', 'OTHER')),
    title             text        not null check (title <> '' and char_length(title) <= 200),
    people            integer     not null check (people > 0),
    for_profit        boolean     not null,
    heating           boolean     not null,
    fee_kind          text        not null check (fee_kind in ('USAGE', 'MANAGER')),
    gross             bigint      not null check (gross >= 0),
    exemption         text        not null default '',
    reduction         bigint      not null default 0,
    way               text        not null check (way in ('FORM', 'ORAL')),
    version           integer     not null default 1 check (version > 0),
    sample            boolean     not null,
    made_by           uuid        not null,
    made_at           timestamptz not null,
    reception_channel text,
    received_on       date,
    reception_clerk   uuid,
    statement_of      uuid,
    statement_by      text,
    constraint booking_once unique (once),
    constraint booking_lasts check (
        not isempty(during) and lower(during) >= day and upper(during) <= day + 1
        and during <@ held),
    constraint booking_reduction check (reduction between 0 and gross),
    constraint booking_reduction_named check (reduction = 0 or exemption <> '')
);

create index booking_room_day_idx on centre.booking (room, day);
create index booking_person_idx on centre.booking (person, day, id) where person is not null;
create index booking_organisation_idx on centre.booking (organisation, day, id) where organisation is not null;

comment on table centre.booking is '予約。部屋を使う約束';
comment on column centre.booking.id is '予約の番号（UUIDv7）';
comment on column centre.booking.number is '人に見せる番号';
comment on column centre.booking.once is '申込みの一度きりの鍵。二度送られても予約は一つ';
comment on column centre.booking.room is '部屋';
comment on column centre.booking.day is '使う日';
comment on column centre.booking.during is '使う時間';
comment on column centre.booking.held is '準備と片付けを含めて部屋をおさえる時間';
comment on column centre.booking.state is '状態。REQUESTEDは申請、PROVISIONALは仮予約、CONFIRMEDは許可、USEDは利用済み、NO_SHOWは無断不使用、CANCELLEDは取消、REFUSEDは不許可、RELEASEDは期限取消';
comment on column centre.booking.person is '使う人（名簿にある人）';
comment on column centre.booking.organisation is '使う団体（名簿にある団体）';
comment on column centre.booking.name is '使う人または団体の名';
comment on column centre.booking.phone is '連絡先の電話番号（数字だけ）';
comment on column centre.booking.user_class is '利用者の区分。PUBLIC_BODYは市など、LOCAL_GROUPは地域の団体、RESIDENTは市民、OUTSIDERは市外の人';
comment on column centre.booking.purpose is '目的の区分';
comment on column centre.booking.title is '行事の名や内容';
comment on column centre.booking.people is '予定の人数';
comment on column centre.booking.for_profit is '営利かどうか';
comment on column centre.booking.heating is '冷暖房を使うかどうか';
comment on column centre.booking.fee_kind is '料金の種類。USAGEは使用料（市の収入）、MANAGERは利用料金（指定管理者の収入）';
comment on column centre.booking.gross is '減免前の金額（円）';
comment on column centre.booking.exemption is '減免の区分';
comment on column centre.booking.reduction is '減免の額（円）';
comment on column centre.booking.way is '手続き。FORMは申請、ORALは口頭許可（届出不要）';
comment on column centre.booking.version is '版';
comment on column centre.booking.sample is '例（架空の予約）かどうか';
comment on column centre.booking.made_by is '入力した人';
comment on column centre.booking.made_at is '入力した日時';
comment on column centre.booking.reception_channel is '代理入力の受付の方法';
comment on column centre.booking.received_on is '代理入力の受付日';
comment on column centre.booking.reception_clerk is '代理入力の受付者';
comment on column centre.booking.statement_of is '申し出た人（名簿にある人）';
comment on column centre.booking.statement_by is '申し出た人（名だけ）';

create table centre.occupancy (
    booking uuid    not null references centre.booking,
    part    text    not null,
    held    tsrange not null,
    constraint room_once exclude using gist (part with =, held with &&)
);

create index occupancy_booking_idx on centre.occupancy (booking);

comment on table centre.occupancy is '区画のおさえ。同じ区画を同じ時間に二度おさえることはできない';
comment on column centre.occupancy.booking is '予約';
comment on column centre.occupancy.part is '区画';
comment on column centre.occupancy.held is '準備と片付けを含む時間';

create function centre.holds(state text) returns boolean
    language sql immutable parallel safe
    return state in ('REQUESTED', 'PROVISIONAL', 'CONFIRMED', 'USED', 'NO_SHOW');

comment on function centre.holds(text) is 'この状態の予約が部屋をおさえているか';

create function centre.occupy() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'UPDATE' then
        delete from centre.occupancy where booking = new.id;
    end if;
    if centre.holds(new.state) then
        perform pg_advisory_xact_lock(hashtextextended(part || ' ' || new.day, 0))
           from (select part from centre.room_part where room = new.room order by part) as ordered;
        insert into centre.occupancy (booking, part, held)
        select new.id, part, new.held
          from centre.room_part
         where room = new.room
         order by part;
        if not found then
            raise exception '部屋 % に区画がありません (the room has no parts)', new.room
                  using errcode = 'check_violation';
        end if;
    end if;
    return null;
end
$$;

comment on function centre.occupy() is '予約のとおりに区画をおさえる。どの道から書かれた予約でも同じ。同じ区画と日は一人ずつ進むので、待ち合って止まることがない';

create trigger occupy
    after insert on centre.booking
    for each row execute function centre.occupy();

create trigger occupy_anew
    after update on centre.booking
    for each row when (
        (old.room, old.held, centre.holds(old.state)) is distinct from
        (new.room, new.held, centre.holds(new.state)))
    execute function centre.occupy();

create table centre.head_count (
    booking     uuid        not null references centre.booking,
    version     integer     not null check (version > 0),
    total       integer     not null check (total between 0 and 20000),
    children    integer     check (children >= 0),
    students    integer     check (students >= 0),
    adults      integer     check (adults >= 0),
    seniors     integer     check (seniors >= 0),
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    primary key (booking, version),
    constraint head_count_bands_add_up check (
        num_nonnulls(children, students, adults, seniors) = 0
        or total = coalesce(children, 0) + coalesce(students, 0) + coalesce(adults, 0) + coalesce(seniors, 0))
);

comment on table centre.head_count is '利用のあとに数えた人数。直したときは新しい版を足す';
comment on column centre.head_count.booking is '予約';
comment on column centre.head_count.version is '版（1から）';
comment on column centre.head_count.total is '人数';
comment on column centre.head_count.children is 'うち乳幼児と小学生';
comment on column centre.head_count.students is 'うち中高生';
comment on column centre.head_count.adults is 'うち一般';
comment on column centre.head_count.seniors is 'うち65歳以上';
comment on column centre.head_count.recorded_by is '記録した人';
comment on column centre.head_count.recorded_at is '記録した日時';
