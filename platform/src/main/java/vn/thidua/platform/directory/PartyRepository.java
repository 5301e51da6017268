package vn.thidua.platform.directory;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.AccountId;

/** Names of all sorts in one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PartyRepository extends GenericRepository<AgencyRow, AgencyId> {
    @Query(
            """
            SELECT a.id AS agency_id, NULL AS group_id, NULL AS account_id,
                NULL AS founder_id, a.kind, n.name, n.short_name,
            """
                    + AgencyLines.REST
                    + """
                      WHERE a.id IN (:agencies)
                      UNION ALL
                      SELECT NULL, g.id, NULL, g.founder_id, g.kind, g.name, '', NULL, NULL,
                          NULL, NULL, FALSE
                      FROM emulation_group g WHERE g.id IN (:groups)
                      UNION ALL
                      SELECT NULL, NULL, c.id, NULL, '', c.display_name, '', NULL, NULL, NULL,
                          NULL, FALSE
                      FROM account c WHERE c.id IN (:accounts)
                      """)
    List<PartyLine> list(
            @Expandable Collection<AgencyId> agencies,
            @Expandable Collection<GroupId> groups,
            @Expandable Collection<AccountId> accounts,
            LocalDate on);
}
