alter table people.membership drop constraint membership_role_check;

alter table people.membership
    add constraint membership_role_check check (role in (
        'MEMBER', 'OFFICER', 'BODY_OFFICE', 'CENTRE_CLERK', 'CENTRE_MANAGER', 'INTERMEDIARY_STAFF',
        'AREA_OFFICER', 'CITY_STAFF', 'ADMINISTRATOR', 'AUDITOR', 'COUNCILLOR'));
