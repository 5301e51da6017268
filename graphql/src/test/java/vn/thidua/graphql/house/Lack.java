package vn.thidua.graphql.house;

import java.util.regex.Pattern;

/**
 * What MySQL has and Vitess or TiDB lacks, or has in part, and how it is recognised. Sources: the
 * compatibility pages of both (vitess.io/docs/reference/compatibility, docs.pingcap.com/tidb/stable
 * /mysql-compatibility), Vitess's {@code unsupported_cases.json}, and the issues named here.
 */
enum Lack {
    /** Vitess: experimental, and within one shard. */
    RECURSION("(?i)WITH\\s+RECURSIVE"),
    /** Vitess: only in a statement that goes to one shard. */
    WINDOW("(?i)\\bOVER\\s*\\("),
    /** TiDB: from 8.5.7. */
    LATERAL("(?i)\\bLATERAL\\b"),
    /** TiDB: parsed, not bound (pingcap/tidb 51650, 70814). */
    ROW_ALIAS("(?is)VALUES\\s*\\(.*\\)\\s*AS\\s+\\w+(\\s*\\([^)]*\\))?\\s*ON\\s+DUPLICATE"),
    /** TiDB: no lock at all. */
    SHARED_LOCK("(?i)\\bFOR\\s+SHARE\\b|\\bIN\\s+SHARE\\s+MODE\\b"),
    /** TiDB: not implemented. */
    SKIP_LOCKED("(?i)\\bSKIP\\s+LOCKED\\b"),
    /** Vitess: on one connection of one keyspace; it does not guard what is on several shards. */
    NAMED_LOCK("(?i)\\b(GET|RELEASE|IS_FREE|IS_USED)_LOCK\\s*\\("),
    /** TiDB: neither; Vitess: a procedure within one shard. */
    PROCEDURE("(?i)^\\s*CALL\\b|\\bCREATE\\s+(PROCEDURE|FUNCTION|TRIGGER|EVENT)\\b"),
    /** TiDB: none outside its cloud (pingcap/tidb 1793). */
    FULLTEXT("(?i)\\bFULLTEXT\\b|\\bMATCH\\s*\\([^)]*\\)\\s*AGAINST\\b"),
    /** TiDB: none (pingcap/tidb 6347). */
    SPATIAL("(?i)\\bST_\\w+\\s*\\(|\\b(SPATIAL|GEOMETRY|POINT|POLYGON)\\b"),
    /** TiDB: none; Vitess commits over several shards by itself. */
    XA("(?i)^\\s*XA\\b"),
    /** Vitess: not in a sharded keyspace; TiDB: none. */
    TABLE_FROM_SELECT("(?is)\\bCREATE\\s+(TEMPORARY\\s+)?TABLE\\b.*\\bSELECT\\b"),
    /** Vitess: not in a sharded keyspace. */
    REPLACE("(?i)^\\s*REPLACE\\b"),
    /** Vitess: not where several shards are meant. */
    COUNTED_FOUND_ROWS("(?i)\\bSQL_CALC_FOUND_ROWS\\b"),
    /** Vitess: within a shard; TiDB: from 8.5. */
    FOREIGN_KEY("(?i)\\bFOREIGN\\s+KEY\\b"),
    /** TiDB: of those of MySQL 8 only utf8mb4_0900_bin and utf8mb4_0900_ai_ci. */
    COLLATION("(?i)\\butf8mb4_(?!0900_(bin|ai_ci)\\b|bin\\b|general_ci\\b|unicode_ci\\b)\\w+"),
    /** TiDB: read past unless switched on. */
    CHECK("(?i)\\bCHECK\\s*\\(");

    private final Pattern pattern;

    Lack(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    boolean isIn(String sql) {
        return pattern.matcher(sql).find();
    }
}
