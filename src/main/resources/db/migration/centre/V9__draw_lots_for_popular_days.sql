create table centre.draw_round (
    id            uuid        not null primary key,
    once          uuid        not null,
    centre        text        not null check (centre ~ '^[a-z][a-z0-9-]*$'),
    name          text        not null check (name <> '' and char_length(name) <= 120),
    way           text        not null check (way in ('LOTTERY', 'MEETING')),
    sentence      text        not null check (char_length(sentence) <= 200 and sentence !~ '[[:cntrl:]]'),
    asks_word     boolean     not null,
    opens_at      timestamptz not null,
    closes_at     timestamptz not null,
    decides_at    timestamptz not null,
    claim_days    smallint    not null check (claim_days between 1 and 30),
    most_wishes   smallint    not null check (most_wishes between 1 and 10),
    most_places   smallint    not null check (most_places between 1 and 10),
    state         text        not null default 'OPEN' check (state in ('OPEN', 'CLOSED', 'DECIDED', 'CALLED_OFF')),
    last_number   integer     not null default 0 check (last_number >= 0),
    list          text,
    list_hash     text        check (list_hash ~ '^[0-9a-f]{64}$'),
    word          text        check (char_length(word) <= 100 and word !~ '[[:cntrl:]]'),
    seed          text        check (seed ~ '^[0-9a-f]{64}$'),
    reason        text        check (reason <> '' and char_length(reason) <= 200),
    sample        boolean     not null,
    made_by       uuid        not null,
    made_at       timestamptz not null,
    decided_by    uuid,
    decided_at    timestamptz,
    constraint draw_round_once unique (once),
    constraint draw_round_in_order check (opens_at < closes_at and closes_at <= decides_at),
    constraint draw_round_sentence check (sentence <> '' or way = 'MEETING'),
    constraint draw_round_list check ((list is null) = (list_hash is null)),
    constraint draw_round_closed check (state not in ('CLOSED', 'DECIDED') or list is not null),
    constraint draw_round_decided check ((state = 'DECIDED') = (decided_at is not null)),
    constraint draw_round_seeded check ((seed is not null) = (state = 'DECIDED' and way = 'LOTTERY')),
    constraint draw_round_called_off check ((state = 'CALLED_OFF') = (reason is not null))
);

create index draw_round_centre_idx on centre.draw_round (centre, decides_at);
create index draw_round_closes_at_idx on centre.draw_round (closes_at) where state = 'OPEN';

comment on table centre.draw_round is '抽選・調整の回。申込みの多い日の部屋を、抽選か調整会議で決める';
comment on column centre.draw_round.id is '回の番号（UUIDv7）';
comment on column centre.draw_round.once is '一度きりの鍵。二度送られても回は一つ';
comment on column centre.draw_round.centre is '市民センターの符号（地域の台帳）';
comment on column centre.draw_round.name is '名称';
comment on column centre.draw_round.way is '決め方。LOTTERYは抽選、MEETINGは調整会議';
comment on column centre.draw_round.sentence is '公表の文。申込みの前に決めて、あとから変えない';
comment on column centre.draw_round.asks_word is '締切のあとに分かる公表の数を抽選で使うかどうか';
comment on column centre.draw_round.opens_at is '申込みの始まり';
comment on column centre.draw_round.closes_at is '申込みの締切';
comment on column centre.draw_round.decides_at is '抽選または調整会議の日時';
comment on column centre.draw_round.claim_days is '当選を確認する期限までの日数';
comment on column centre.draw_round.most_wishes is '一つの申込みで書ける希望の数';
comment on column centre.draw_round.most_places is '一つの申込みで当選できる枠の数';
comment on column centre.draw_round.state is '状態。OPENは受付前から受付中、CLOSEDは締切済み、DECIDEDは決定済み、CALLED_OFFは中止';
comment on column centre.draw_round.last_number is '最後に付けた申込番号';
comment on column centre.draw_round.list is '締切のときの申込みの一覧（申込番号と希望の枠だけ）';
comment on column centre.draw_round.list_hash is '一覧のSHA-256';
comment on column centre.draw_round.word is '公表の数';
comment on column centre.draw_round.seed is '抽選の種。公表の文・公表の数・一覧のSHA-256をつないだもののSHA-256';
comment on column centre.draw_round.reason is '中止の理由';
comment on column centre.draw_round.sample is '例（架空の回）かどうか';
comment on column centre.draw_round.made_by is '作った人';
comment on column centre.draw_round.made_at is '作った日時';
comment on column centre.draw_round.decided_by is '抽選をした人、または調整会議の結果を書いた人';
comment on column centre.draw_round.decided_at is '決まった日時';

create function centre.keep_draw_honest() returns trigger
    language plpgsql
as $$
begin
    if new.sentence <> old.sentence
       or new.asks_word <> old.asks_word
       or new.way <> old.way
       or old.list is not null and (new.list, new.list_hash) is distinct from (old.list, old.list_hash)
       or old.state = 'DECIDED'
       and (new.state, new.word, new.seed) is distinct from (old.state, old.word, old.seed) then
        raise exception '公表した抽選の元は変えられません (what a draw was published with stays)'
              using errcode = 'check_violation', constraint = 'draw_round_honest';
    end if;
    return new;
end
$$;

comment on function centre.keep_draw_honest() is '公表の文、締切の一覧、抽選の種を、あとから変えさせない';

create trigger keep_draw_honest
    before update on centre.draw_round
    for each row execute function centre.keep_draw_honest();

create table centre.draw_slot (
    round  uuid     not null references centre.draw_round,
    number smallint not null check (number > 0),
    room   text     not null references centre.room,
    day    date     not null,
    during tsrange  not null,
    held   tsrange  not null,
    state  text     not null default 'HELD' check (state in ('HELD', 'GIVEN', 'FREE')),
    primary key (round, number),
    constraint draw_slot_lasts check (
        not isempty(during) and lower(during) >= day and upper(during) <= day + 1 and during <@ held)
);

comment on table centre.draw_slot is '抽選・調整の枠。部屋と日と時間帯';
comment on column centre.draw_slot.round is '回';
comment on column centre.draw_slot.number is '枠の番号（回の中で1から）';
comment on column centre.draw_slot.room is '部屋';
comment on column centre.draw_slot.day is '使う日';
comment on column centre.draw_slot.during is '使う時間';
comment on column centre.draw_slot.held is '準備と片付けを含めて部屋をおさえる時間';
comment on column centre.draw_slot.state is '状態。HELDは回がおさえている、GIVENは予約がおさえている、FREEは普通の予約に戻した';

alter table centre.occupancy
    alter column booking drop not null,
    add column draw_round uuid,
    add column draw_slot smallint,
    add constraint occupancy_draw_slot foreign key (draw_round, draw_slot) references centre.draw_slot (round, number),
    add constraint occupancy_for_one check (
        (booking is null) = (draw_round is not null) and (draw_round is null) = (draw_slot is null));

create index occupancy_draw_idx on centre.occupancy (draw_round, draw_slot) where draw_round is not null;

comment on column centre.occupancy.draw_round is '予約ではなく抽選・調整の回がおさえているときの回';
comment on column centre.occupancy.draw_slot is '予約ではなく抽選・調整の回がおさえているときの枠の番号';

create function centre.take_turns(wanted text, whatday date) returns void
    language sql
as $$
    select pg_advisory_xact_lock(hashtextextended(ordered.part || ' ' || whatday, 0))
      from (select part from centre.room_part where room = wanted order by part) as ordered
$$;

comment on function centre.take_turns(text, date) is '部屋の区画と日について順番を待つ。予約のおさえと同じ鍵を使う';

create function centre.hold_slot() returns trigger
    language plpgsql
as $$
begin
    perform centre.take_turns(new.room, new.day);
    delete from centre.occupancy where draw_round = new.round and draw_slot = new.number;
    if new.state = 'HELD' then
        insert into centre.occupancy (draw_round, draw_slot, part, held)
        select new.round, new.number, part, new.held
          from centre.room_part
         where room = new.room
         order by part;
    end if;
    return null;
end
$$;

comment on function centre.hold_slot() is '抽選・調整の回の枠を、予約と同じおさえの表でおさえる。その間はどの道から来た予約も入らない';

create trigger hold_slot
    after insert on centre.draw_slot
    for each row execute function centre.hold_slot();

create trigger hold_slot_anew
    after update on centre.draw_slot
    for each row when (old.state is distinct from new.state)
    execute function centre.hold_slot();

create table centre.draw_entry (
    id                uuid        not null primary key,
    once              uuid        not null,
    round             uuid        not null references centre.draw_round,
    number            integer     not null check (number > 0),
    entrant           text        not null,
    likeness          text        not null,
    person            uuid,
    organisation      uuid,
    name              text        not null check (name <> '' and char_length(name) <= 120),
    phone             text        check (phone ~ '^0\d{9,10}$'),
    address           text        check (address <> '' and char_length(address) <= 200),
    user_class        text        not null check (user_class in ('PUBLIC_BODY', 'LOCAL_GROUP', 'RESIDENT', 'OUTSIDER')),
    purpose           text        not null check (purpose in (
        'COMMUNITY', 'LEARNING', 'CULTURE', 'SPORTS', 'WELFARE', 'BUSINESS', 'ADMINISTRATION', 'OTHER')),
    title             text        not null check (title <> '' and char_length(title) <= 200),
    people            integer     not null check (people > 0),
    for_profit        boolean     not null,
    heating           boolean     not null,
    exemption         text        not null default '',
    state             text        not null default 'ENTERED' check (state in ('ENTERED', 'WITHDRAWN')),
    version           integer     not null default 1 check (version > 0),
    made_by           uuid        not null,
    made_at           timestamptz not null,
    reception_channel text,
    received_on       date,
    reception_clerk   uuid,
    statement_of      uuid,
    statement_by      text,
    constraint draw_entry_once unique (once),
    constraint draw_entry_number unique (round, number)
);

create unique index draw_entry_entrant on centre.draw_entry (round, entrant) where state = 'ENTERED';
create unique index draw_entry_likeness on centre.draw_entry (round, likeness) where state = 'ENTERED';
create index draw_entry_person_idx on centre.draw_entry (person) where person is not null;
create index draw_entry_organisation_idx on centre.draw_entry (organisation) where organisation is not null;

comment on table centre.draw_entry is '抽選・調整への申込み。一つの回に、一人または一団体は一つだけ';
comment on column centre.draw_entry.id is '申込みの番号（UUIDv7）';
comment on column centre.draw_entry.once is '一度きりの鍵。二度送られても申込みは一つ';
comment on column centre.draw_entry.round is '回';
comment on column centre.draw_entry.number is '申込番号。公表する一覧ではこの番号だけを使う';
comment on column centre.draw_entry.entrant is '申し込んだ人または団体を見分ける鍵';
comment on column centre.draw_entry.likeness is '名前と電話番号（書き方の違いを除いたもの）。同じ人の二重の申込みを防ぐ';
comment on column centre.draw_entry.person is '使う人（名簿にある人）';
comment on column centre.draw_entry.organisation is '使う団体（名簿にある団体）';
comment on column centre.draw_entry.name is '使う人または団体の名';
comment on column centre.draw_entry.phone is '連絡先の電話番号（数字だけ）';
comment on column centre.draw_entry.address is '結果を送る住所（電話のない人など）';
comment on column centre.draw_entry.user_class is '利用者の区分';
comment on column centre.draw_entry.purpose is '目的の区分';
comment on column centre.draw_entry.title is '行事の名や内容';
comment on column centre.draw_entry.people is '予定の人数';
comment on column centre.draw_entry.for_profit is '営利かどうか';
comment on column centre.draw_entry.heating is '冷暖房を使うかどうか';
comment on column centre.draw_entry.exemption is '減免の区分';
comment on column centre.draw_entry.state is '状態。ENTEREDは申込み、WITHDRAWNは取下げ';
comment on column centre.draw_entry.version is '版';
comment on column centre.draw_entry.made_by is '入力した人';
comment on column centre.draw_entry.made_at is '入力した日時';
comment on column centre.draw_entry.reception_channel is '代理入力の受付の方法';
comment on column centre.draw_entry.received_on is '代理入力の受付日';
comment on column centre.draw_entry.reception_clerk is '代理入力の受付者';
comment on column centre.draw_entry.statement_of is '申し出た人（名簿にある人）';
comment on column centre.draw_entry.statement_by is '申し出た人（名だけ）';

create table centre.draw_wish (
    entry      uuid     not null references centre.draw_entry,
    preference smallint not null check (preference > 0),
    round      uuid     not null,
    slot       smallint not null,
    primary key (entry, preference),
    constraint draw_wish_slot unique (entry, slot),
    foreign key (round, slot) references centre.draw_slot (round, number)
);

create index draw_wish_round_slot_idx on centre.draw_wish (round, slot);

comment on table centre.draw_wish is '申込みの希望。第1希望から順';
comment on column centre.draw_wish.entry is '申込み';
comment on column centre.draw_wish.preference is '第何希望か';
comment on column centre.draw_wish.round is '回';
comment on column centre.draw_wish.slot is '枠の番号';

create table centre.draw_award (
    id          uuid        not null primary key,
    round       uuid        not null,
    slot        smallint    not null,
    turn        smallint    not null check (turn > 0),
    entry       uuid        not null references centre.draw_entry,
    state       text        not null check (state in ('WON', 'CLAIMED', 'DECLINED', 'LAPSED', 'IMPOSSIBLE')),
    claim_until timestamptz not null,
    booking     uuid        references centre.booking,
    made_at     timestamptz not null,
    settled_at  timestamptz,
    constraint draw_award_turn unique (round, slot, turn),
    constraint draw_award_settled check ((state = 'WON') = (settled_at is null)),
    foreign key (round, slot) references centre.draw_slot (round, number)
);

create unique index draw_award_one_at_a_time on centre.draw_award (round, slot) where state in ('WON', 'CLAIMED');
create index draw_award_entry_idx on centre.draw_award (entry);
create index draw_award_waiting_idx on centre.draw_award (claim_until) where state = 'WON';

comment on table centre.draw_award is '当選。枠を誰に割り当てたか。確認されなかった枠は次の順番へ回し、そのたびに行を足す';
comment on column centre.draw_award.id is '当選の番号（UUIDv7）';
comment on column centre.draw_award.round is '回';
comment on column centre.draw_award.slot is '枠の番号';
comment on column centre.draw_award.turn is '何番目の割当てか。1は抽選または調整会議の結果、2からは繰上げ';
comment on column centre.draw_award.entry is '申込み';
comment on column centre.draw_award.state is '状態。WONは当選（確認待ち）、CLAIMEDは確認済み、DECLINEDは辞退、LAPSEDは期限切れ、IMPOSSIBLEは部屋が使えなくなった';
comment on column centre.draw_award.claim_until is '確認の期限';
comment on column centre.draw_award.booking is '予約';
comment on column centre.draw_award.made_at is '割り当てた日時';
comment on column centre.draw_award.settled_at is '確認・辞退・期限切れの日時';

create table centre.draw_notice (
    id      uuid        not null primary key,
    entry   uuid        not null references centre.draw_entry,
    kind    text        not null check (kind in ('RESULT', 'OFFERED', 'LAPSED', 'IMPOSSIBLE', 'CALLED_OFF')),
    way     text        not null check (way in ('MAIL', 'PHONE', 'LETTER', 'SITE')),
    made_at timestamptz not null,
    told_by uuid,
    told_at timestamptz,
    constraint draw_notice_told check ((told_by is null) = (told_at is null))
);

create index draw_notice_entry_idx on centre.draw_notice (entry);

comment on table centre.draw_notice is '結果の知らせ。電話や手紙で知らせる人は、窓口が知らせたときに印を付ける';
comment on column centre.draw_notice.id is '知らせの番号（UUIDv7）';
comment on column centre.draw_notice.entry is '申込み';
comment on column centre.draw_notice.kind is '何の知らせか。RESULTは結果、OFFEREDは繰上げ当選、LAPSEDは期限切れ、IMPOSSIBLEは部屋が使えなくなった、CALLED_OFFは中止';
comment on column centre.draw_notice.way is '知らせ方。MAILはメール、PHONEは電話、LETTERは手紙、SITEは本人のページだけ';
comment on column centre.draw_notice.made_at is '知らせることになった日時';
comment on column centre.draw_notice.told_by is '電話や手紙で知らせた人';
comment on column centre.draw_notice.told_at is '電話や手紙で知らせた日時';
