-- 検査の条件は書き込みのたびに組み立て直される。型は組み立て直されない（決定18）
create type audit.actor_kind as enum ('PERSON', 'VISITOR', 'PROGRAM');
create type audit.channel as enum ('WEB', 'COUNTER', 'PHONE', 'PAPER', 'MAIL', 'ON_SITE', 'PROGRAM');

comment on type audit.actor_kind is '操作した者の種類（人・名のない訪問者・プログラム）';
comment on type audit.channel is '受付の方法（ウェブ・窓口・電話・書面・郵便・現地・プログラム）';

do $$
declare
    held text;
begin
    for held in
        select conname from pg_constraint where conrelid = 'audit.entry'::regclass and contype = 'c'
    loop
        execute format('alter table audit.entry drop constraint %I', held);
    end loop;
end
$$;

alter table audit.entry
    alter column actor_kind type audit.actor_kind using actor_kind::audit.actor_kind,
    alter column channel type audit.channel using channel::audit.channel,
    add constraint entry_actor_id_check
        check ((actor_kind = 'PERSON'::audit.actor_kind) = (actor_id is not null));

create or replace function audit.digest(previous bytea, place bigint, entry audit.entry) returns bytea
    language plpgsql immutable parallel safe
as $$
begin
    return sha256(convert_to(concat_ws(',',
        coalesce(octet_length(encode(previous, 'hex')) || ':' || encode(previous, 'hex'), '-'),
        coalesce(octet_length(place::text) || ':' || place::text, '-'),
        coalesce(octet_length(entry.number::text) || ':' || entry.number::text, '-'),
        coalesce(octet_length((extract(epoch from entry.at) * 1000000)::bigint::text)
                 || ':' || (extract(epoch from entry.at) * 1000000)::bigint::text, '-'),
        coalesce(octet_length(entry.actor_kind::text) || ':' || entry.actor_kind::text, '-'),
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
        coalesce(octet_length(entry.channel::text) || ':' || entry.channel::text, '-'),
        coalesce(octet_length(entry.address) || ':' || entry.address, '-'),
        coalesce(octet_length(entry.request) || ':' || entry.request, '-')),
        'UTF8'));
end
$$;
