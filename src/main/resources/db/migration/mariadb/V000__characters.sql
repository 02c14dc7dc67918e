-- Whatever the server's default: any letter fits, and texts are compared exactly, as H2 does. Names that differ in an accent are two names.
alter database character set utf8mb4 collate utf8mb4_bin;
