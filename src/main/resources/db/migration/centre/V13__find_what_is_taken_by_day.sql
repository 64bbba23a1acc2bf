-- 空き部屋さがしは、センター全部の部屋を、とびとびの日について調べる
create index occupancy_day_idx on centre.occupancy (part, (lower(held)::date)) include (held);
