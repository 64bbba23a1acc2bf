create table audit.entry (
    chain          smallint         not null,
    position       bigint           not null check (position > 0),
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
    previous       bytea            not null check (octet_length(previous) = 32),
    hash           bytea            not null check (octet_length(hash) = 32),
    primary key (chain, position)
);

create index entry_at_idx on audit.entry (at, chain, position);
create index entry_actor_id_idx on audit.entry (actor_id, at, chain, position) where actor_id is not null;
create index entry_person_idx on audit.entry (person, at, chain, position) where person is not null;
create index entry_record_id_idx on audit.entry (record_id, record_type, at, chain, position);

comment on table audit.entry is '監査記録。追記だけができ、一行ごとに前の行の要約値につながる';
comment on column audit.entry.chain is '鎖の番号';
comment on column audit.entry.position is '鎖の中の位置（1から）';
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
comment on column audit.entry.previous is '同じ鎖の前の行の要約値（SHA-256）';
comment on column audit.entry.hash is 'この行の要約値（SHA-256）';

create table audit.chain (
    number   smallint not null primary key,
    position bigint   not null check (position >= 0),
    hash     bytea    not null check (octet_length(hash) = 32)
) with (fillfactor = 20);

comment on table audit.chain is '鎖とその先端。並行する書き込みが互いに待たないよう、鎖は16本ある';
comment on column audit.chain.number is '鎖の番号';
comment on column audit.chain.position is '最後の行の位置（行がないときは0）';
comment on column audit.chain.hash is '最後の行の要約値';

insert into audit.chain (number, position, hash)
select number, 0, sha256(convert_to('wasshoi audit chain ' || number, 'UTF8'))
  from generate_series(0, 15) as number;

create function audit.digest(entry audit.entry) returns bytea
    language plpgsql immutable parallel safe
as $$
begin
    return sha256(convert_to(concat_ws(',',
        coalesce(octet_length(encode(entry.previous, 'hex'))
                 || ':' || encode(entry.previous, 'hex'), '-'),
        coalesce(octet_length(entry.chain::text) || ':' || entry.chain::text, '-'),
        coalesce(octet_length(entry.position::text) || ':' || entry.position::text, '-'),
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

comment on function audit.digest(audit.entry) is
    '行の要約値。各欄を「バイト数:値」、空の欄を「-」として「,」でつないだもののSHA-256';

create function audit.append(entries jsonb) returns void
    language plpgsql
as $$
declare
    lock  constant integer := 1635083369;
    own   constant integer := pg_backend_pid() % 16;
    taken integer;
    head  audit.chain;
    entry audit.entry;
begin
    for step in 0 .. 15 loop
        if pg_try_advisory_xact_lock(lock, (own + step) % 16) then
            taken := (own + step) % 16;
            exit;
        end if;
    end loop;
    if taken is null then
        taken := own;
        perform pg_advisory_xact_lock(lock, taken);
    end if;
    select * into strict head from audit.chain where number = taken;
    for entry in
        select filled.*
          from jsonb_array_elements(entries) with ordinality as line (value, number)
         cross join lateral jsonb_populate_record(null::audit.entry, line.value) as filled
         order by line.number
    loop
        entry.chain := head.number;
        entry.position := head.position + 1;
        entry.previous := head.hash;
        entry.hash := audit.digest(entry);
        insert into audit.entry values (entry.*);
        head.position := entry.position;
        head.hash := entry.hash;
    end loop;
    update audit.chain
       set position = head.position, hash = head.hash
     where number = head.number;
end
$$;

comment on function audit.append(jsonb) is '空いている鎖を一本選び、行を順につなぐ';

create function audit.refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception '監査記録は追記だけができます (the audit log is append-only): % on %', tg_op, tg_table_name
          using errcode = 'insufficient_privilege';
end
$$;

comment on function audit.refuse_change() is '監査記録の書き換えと削除を断る';

create trigger refuse_change
    before update or delete on audit.entry
    for each row execute function audit.refuse_change();

create trigger refuse_truncate
    before truncate on audit.entry
    for each statement execute function audit.refuse_change();

create trigger refuse_going_back
    before update on audit.chain
    for each row when (new.number <> old.number or new.position < old.position)
    execute function audit.refuse_change();

create trigger refuse_change
    before insert or delete on audit.chain
    for each row execute function audit.refuse_change();

create trigger refuse_truncate
    before truncate on audit.chain
    for each statement execute function audit.refuse_change();

revoke update, delete, truncate on audit.entry from public, current_user;
revoke insert, delete, truncate on audit.chain from public, current_user;
