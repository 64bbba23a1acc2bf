alter table people.membership
    drop constraint membership_scope_check,
    drop constraint membership_scope_named,
    add constraint membership_scope_check check (scope in ('ORGANISATION', 'CENTRE', 'AREA', 'CITY', 'RECORD')),
    add constraint membership_scope_named check ((scope in ('CENTRE', 'AREA', 'RECORD')) = (scope_code <> '')),
    add constraint membership_record_named check (scope <> 'RECORD' or scope_code ~ '^[a-z][a-z-]*/.+$');

comment on column people.membership.scope is '役割が及ぶ範囲。ORGANISATIONは組織、CENTREは市民センター、AREAは地域、CITYは市全体、RECORDは担当する一つの記録';
comment on column people.membership.scope_code is '市民センターまたは地域の符号、RECORDでは「種類/番号」。ほかの範囲では空';
