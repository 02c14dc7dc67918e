#!/bin/bash
# Run once by MariaDB's image in an empty database: the application's account, which owns nothing, and the owner's right to grant.
set -euo pipefail

mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
create user 'alongside'@'%' identified by '$(< /run/secrets/database-password)';
grant all on alongside.* to 'alongside-owner'@'%' with grant option;
SQL
