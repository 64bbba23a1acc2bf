alter table centre.booking
    add column equipment jsonb not null default '{}' check (jsonb_typeof(equipment) = 'object');

comment on column centre.booking.equipment is '使う備品とその数';

update centre.rule
   set content = content || '{"equipment": {}}'
 where kind = 'FEES'
   and not content ? 'equipment';
