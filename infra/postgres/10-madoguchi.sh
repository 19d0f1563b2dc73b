#!/bin/bash
# Runs once in the postgres container on empty data; infra/run does the same in Java (PlatformDatabases).
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres \
  -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" -v keycloak="$KEYCLOAK_PASSWORD" <<'SQL'
CREATE ROLE madoguchi_owner LOGIN CREATEROLE REPLICATION PASSWORD :'owner';
CREATE ROLE madoguchi_app LOGIN NOINHERIT PASSWORD :'app';
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak';
GRANT madoguchi_app, pg_create_subscription TO madoguchi_owner;
CREATE DATABASE madoguchi OWNER madoguchi_owner TEMPLATE template0;
CREATE DATABASE keycloak OWNER keycloak TEMPLATE template0;
\connect madoguchi
CREATE EXTENSION pg_trgm;
CREATE EXTENSION btree_gist;
CREATE EXTENSION pg_stat_statements;
SQL
