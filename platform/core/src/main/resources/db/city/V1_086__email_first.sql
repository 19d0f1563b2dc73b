-- How many links an address or a client has asked for; known by an HMAC alone.
create table email_request (
    subject  text primary key,
    requests int not null,
    since    timestamptz not null
);
