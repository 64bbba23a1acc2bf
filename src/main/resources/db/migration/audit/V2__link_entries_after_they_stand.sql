alter table audit.entry rename to chained;
alter index audit.entry_pkey rename to chained_pkey;
alter index audit.entry_at_idx rename to chained_at_idx;
alter index audit.entry_actor_id_idx rename to chained_actor_id_idx;
alter index audit.entry_person_idx rename to chained_person_idx;
alter index audit.entry_record_id_idx rename to chained_record_id_idx;

create table audit.entry (
    number         bigint           not null generated always as identity primary key,
    at             timestamptz      not null,
    actor_kind     text collate "C" not null check (actor_kind in ('PERSON', 'VISITOR', 'PROGRAM')),
    actor_id       uuid             check ((actor_kind = 'PERSON') = (actor_id is not null)),
    actor_label    text             not null,
    person         uuid,
    verb           text collate "C" not null check (verb ~ '^[a-z][a-z0-9]*([.-][a-z0-9]+)*$'),
    record_type    text collate "C" not null check (record_type ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    record_id      text collate "C" not null check (record_id <> ''),
    content_before jsonb,
    content_after  jsonb,
    channel        text collate "C" not null check (channel in ('WEB', 'COUNTER', 'PHONE', 'PAPER', 'MAIL',
                                                                'ON_SITE', 'PROGRAM')),
    address        text,
    request        text,
    written_in     bigint           not null default pg_current_xact_id()::text::bigint
);

insert into audit.entry (at, actor_kind, actor_id, actor_label, person, verb, record_type, record_id,
                         content_before, content_after, channel, address, request)
select at, actor_kind, actor_id, actor_label, person, verb, record_type, record_id, content_before,
       content_after, channel, address, request
  from audit.chained
 order by at, chain, position;

drop function audit.append(jsonb);
drop function audit.digest(audit.chained);
drop table audit.chained;
drop table audit.chain;

create index entry_at_idx on audit.entry (at, number);
create index entry_actor_id_idx on audit.entry (actor_id, at, number) where actor_id is not null;
create index entry_person_idx on audit.entry (person, at, number) where person is not null;
create index entry_record_id_idx on audit.entry (record_id, record_type, at, number);
create index entry_written_in_idx on audit.entry using brin (written_in) with (pages_per_range = 16);

comment on table audit.entry is '監査記録。追記だけができる。書かれるとすぐに鎖の輪（audit.link）でつながれる';
comment on column audit.entry.number is '番号';
comment on column audit.entry.at is '時刻';
comment on column audit.entry.actor_kind is '操作した者の種類（人・名のない訪問者・プログラム）';
comment on column audit.entry.actor_id is '操作した人';
comment on column audit.entry.actor_label is '操作した者の役割や所属（氏名は書かない）';
comment on column audit.entry.person is 'だれのための操作か、だれの情報か';
comment on column audit.entry.verb is '何をしたか';
comment on column audit.entry.record_type is '対象の記録の種類';
comment on column audit.entry.record_id is '対象の記録';
comment on column audit.entry.content_before is '操作の前の内容（個人に関する欄は伏せる）';
comment on column audit.entry.content_after is '操作の後の内容（個人に関する欄は伏せる）';
comment on column audit.entry.channel is '受付の方法（ウェブ・窓口・電話・書面・郵便・現地・プログラム）';
comment on column audit.entry.address is '接続元';
comment on column audit.entry.request is 'リクエスト番号';
comment on column audit.entry.written_in is '書いたトランザクション。まだつながれていない行を探すためのもの';

create table audit.link (
    position bigint not null primary key check (position > 0),
    entry    bigint not null unique,
    hash     bytea  not null check (octet_length(hash) = 32)
);

comment on table audit.link is '鎖の輪。監査記録の一行ごとに、前の輪の要約値と行の内容から要約値を作る';
comment on column audit.link.position is '鎖の中の位置（1から）';
comment on column audit.link.entry is '監査記録の番号';
comment on column audit.link.hash is 'この輪の要約値（SHA-256）';

create table audit.chain_end (
    only_one boolean not null primary key default true check (only_one),
    position bigint  not null check (position >= 0),
    hash     bytea   not null check (octet_length(hash) = 32),
    horizon  bigint  not null
);

insert into audit.chain_end (position, hash, horizon)
values (0, sha256(convert_to('wasshoi audit chain', 'UTF8')), 0);

comment on table audit.chain_end is '鎖の終わり';
comment on column audit.chain_end.only_one is '一行だけ';
comment on column audit.chain_end.position is '最後の輪の位置（輪がないときは0）';
comment on column audit.chain_end.hash is '最後の輪の要約値';
comment on column audit.chain_end.horizon is 'これより前のトランザクションが書いた行は、すべてつながれている';

create function audit.digest(previous bytea, place bigint, entry audit.entry) returns bytea
    language plpgsql immutable parallel safe
as $$
begin
    return sha256(convert_to(concat_ws(',',
        coalesce(octet_length(encode(previous, 'hex')) || ':' || encode(previous, 'hex'), '-'),
        coalesce(octet_length(place::text) || ':' || place::text, '-'),
        coalesce(octet_length(entry.number::text) || ':' || entry.number::text, '-'),
        coalesce(octet_length((extract(epoch from entry.at) * 1000000)::bigint::text)
                 || ':' || (extract(epoch from entry.at) * 1000000)::bigint::text, '-'),
        coalesce(octet_length(entry.actor_kind) || ':' || entry.actor_kind, '-'),
        coalesce(octet_length(entry.actor_id::text) || ':' || entry.actor_id::text, '-'),
        coalesce(octet_length(entry.actor_label) || ':' || entry.actor_label, '-'),
        coalesce(octet_length(entry.person::text) || ':' || entry.person::text, '-'),
        coalesce(octet_length(entry.verb) || ':' || entry.verb, '-'),
        coalesce(octet_length(entry.record_type) || ':' || entry.record_type, '-'),
        coalesce(octet_length(entry.record_id) || ':' || entry.record_id, '-'),
        coalesce(octet_length(entry.content_before::text)
                 || ':' || entry.content_before::text, '-'),
        coalesce(octet_length(entry.content_after::text)
                 || ':' || entry.content_after::text, '-'),
        coalesce(octet_length(entry.channel) || ':' || entry.channel, '-'),
        coalesce(octet_length(entry.address) || ':' || entry.address, '-'),
        coalesce(octet_length(entry.request) || ':' || entry.request, '-')),
        'UTF8'));
end
$$;

comment on function audit.digest(bytea, bigint, audit.entry) is
    '輪の要約値。前の輪の要約値、位置、行の各欄を「バイト数:値」、空の欄を「-」として「,」でつないだもののSHA-256';

create function audit.link_waiting(most integer) returns integer
    language plpgsql
as $$
declare
    chain   audit.chain_end;
    known   bigint;
    line    audit.entry;
    linked  integer := 0;
begin
    if not pg_try_advisory_xact_lock(7022629598034657281) then
        return 0;
    end if;
    select * into strict chain from audit.chain_end;
    known := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
    -- 別のサーバーに戻したあとは、トランザクションの番号が小さくなることがある
    if chain.horizon > known then
        chain.horizon := 0;
    end if;
    for line in
        select entry.*
          from audit.entry
         where written_in >= chain.horizon
           and not exists (select from audit.link where link.entry = entry.number)
         order by number
         limit most
    loop
        chain.position := chain.position + 1;
        chain.hash := audit.digest(chain.hash, chain.position, line);
        insert into audit.link (position, entry, hash) values (chain.position, line.number, chain.hash);
        linked := linked + 1;
    end loop;
    if linked = 0 and chain.horizon <> 0 then
        return 0;
    end if;
    update audit.chain_end
       set position = chain.position,
           hash = chain.hash,
           horizon = case when linked < most then known else chain.horizon end;
    return linked;
end
$$;

comment on function audit.link_waiting(integer) is
    'まだつながれていない行を順につなぎ、その数を返す。一度に一つのプログラムだけが行う';

create trigger refuse_change
    before update or delete on audit.entry
    for each row execute function audit.refuse_change();

create trigger refuse_truncate
    before truncate on audit.entry
    for each statement execute function audit.refuse_change();

create trigger refuse_change
    before update or delete on audit.link
    for each row execute function audit.refuse_change();

create trigger refuse_truncate
    before truncate on audit.link
    for each statement execute function audit.refuse_change();

create trigger refuse_going_back
    before update on audit.chain_end
    for each row when (new.position < old.position)
    execute function audit.refuse_change();

create trigger refuse_change
    before insert or delete on audit.chain_end
    for each row execute function audit.refuse_change();

create trigger refuse_truncate
    before truncate on audit.chain_end
    for each statement execute function audit.refuse_change();

revoke update, delete, truncate on audit.entry, audit.link from public, current_user;
revoke insert, delete, truncate on audit.chain_end from public, current_user;
