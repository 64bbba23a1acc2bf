alter table centre.rule
    add column withdrawn_at timestamptz,
    drop constraint rule_one_at_a_time,
    add constraint rule_one_at_a_time exclude using gist (
        kind with =, scope with =, scope_code with =, valid with &&) where (withdrawn_at is null);

comment on column centre.rule.withdrawn_at is '効力を持つ前に取り下げた日時';

create table centre.rule_change (
    id         uuid        not null primary key,
    once       uuid        not null,
    kind       text        not null,
    scope      text        not null,
    scope_code text        not null,
    valid      daterange   not null check (not isempty(valid) and not lower_inf(valid)),
    content    jsonb,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    constraint rule_change_once unique (once)
);

comment on table centre.rule_change is '決まりの変更。画面で保存されたもの';
comment on column centre.rule_change.id is '変更の番号（UUIDv7）';
comment on column centre.rule_change.once is '一度きりの鍵。二度送られても変更は一つ';
comment on column centre.rule_change.kind is '決まりの種類';
comment on column centre.rule_change.scope is '及ぶ範囲';
comment on column centre.rule_change.scope_code is '範囲の符号。市全体では空';
comment on column centre.rule_change.valid is '変更が効く期間';
comment on column centre.rule_change.content is '新しい内容。空なら、広い範囲の決まりに戻す';
comment on column centre.rule_change.changed_by is '変えた人';
comment on column centre.rule_change.changed_at is '変えた日時';

create table centre.to_settle (
    change     uuid        not null references centre.rule_change,
    booking    uuid        not null references centre.booking,
    effects    text[]      not null check (cardinality(effects) > 0),
    net_before bigint      not null check (net_before >= 0),
    net_after  bigint      not null check (net_after >= 0),
    settled_by uuid,
    settled_at timestamptz,
    primary key (change, booking),
    constraint to_settle_settled check ((settled_by is null) = (settled_at is null))
);

create index to_settle_booking_idx on centre.to_settle (booking) where settled_at is null;

comment on table centre.to_settle is '要調整。決まりの変更に触れる予約。予約そのものは変えず、窓口が一つずつ済ませる';
comment on column centre.to_settle.change is '決まりの変更';
comment on column centre.to_settle.booking is '予約';
comment on column centre.to_settle.effects is '触れ方。CLOSEDは休館、HOURSは時間外、PRICEは金額、EXEMPTIONは減免、OFTENは週の回数、ROWは続けた日数、CLASHは準備の重なり、REFUNDは返金';
comment on column centre.to_settle.net_before is '元の決まりで納める額（円）';
comment on column centre.to_settle.net_after is '新しい決まりで納める額（円）';
comment on column centre.to_settle.settled_by is '済ませた人';
comment on column centre.to_settle.settled_at is '済ませた日時';

alter table centre.booking add column edition bigint;

comment on column centre.booking.edition is '確かめたときの部屋と決まりの版。画面を通さない予約では空';

create or replace function centre.move_on() returns trigger
    language plpgsql
as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('centre.edition', 0));
    update centre.edition set number = number + 1;
    return null;
end
$$;

create function centre.change_rules() returns bigint
    language plpgsql
as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('centre.edition', 0));
    return (select number from centre.edition);
end
$$;

comment on function centre.change_rules() is '決まりを変え始める。進んでいる予約が済むのを待ち、終わるまで新しい予約を待たせる。答えはいまの版';

create function centre.obey() returns trigger
    language plpgsql
as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('centre.edition', 0));
    if new.edition <> (select number from centre.edition) then
        raise exception '決まりが変わりました (the rules have changed)'
              using errcode = 'check_violation', constraint = 'booking_by_rules_in_force';
    end if;
    return new;
end
$$;

comment on function centre.obey() is '予約を確かめたときの決まりが、書くときにも効いているか';

create trigger obey
    before insert on centre.booking
    for each row when (new.edition is not null)
    execute function centre.obey();

alter table centre.room add column edited_at timestamptz;

comment on column centre.room.edited_at is '画面で直した日時。直した部屋はパックで上書きしない';

alter table centre.facility
    add column latitude numeric(8, 6) check (latitude between 20 and 46),
    add column longitude numeric(9, 6) check (longitude between 122 and 154),
    add constraint facility_position_whole check ((latitude is null) = (longitude is null));

comment on column centre.facility.latitude is '緯度（度）。分からなければ空';
comment on column centre.facility.longitude is '経度（度）。分からなければ空';

create table centre.picture (
    id         uuid        not null primary key,
    once       uuid        not null,
    room       text        not null references centre.room,
    media_type text        not null check (media_type in ('image/jpeg', 'image/png', 'image/webp')),
    content    bytea       not null check (octet_length(content) between 1 and 3145728),
    words      jsonb       not null,
    added_by   uuid        not null,
    added_at   timestamptz not null,
    constraint picture_once unique (once)
);

create index picture_room_idx on centre.picture (room, id);

comment on table centre.picture is '部屋の写真。差し替えるときは消して新しく入れる';
comment on column centre.picture.id is '写真の番号（UUIDv7）';
comment on column centre.picture.once is '一度きりの鍵。二度送られても写真は一つ';
comment on column centre.picture.room is '部屋';
comment on column centre.picture.media_type is '形式';
comment on column centre.picture.content is '写真そのもの（3MBまで）';
comment on column centre.picture.words is '写真に何が写っているか（三言語）';
comment on column centre.picture.added_by is '入れた人';
comment on column centre.picture.added_at is '入れた日時';
