package vn.thidua.tenants.person;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.tenants.unit.UnitId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRepository extends GenericRepository<PersonRow, PersonId> {
    @Query(
            """
            INSERT INTO person
                (tenant_id, id, name, sorted_name, folded_name, category, is_direct_worker,
                 unit_id, unit_since_on, job_title, sex, account_id, revision)
            VALUES (:tenantId, :id, :name, :sortedName, :foldedName, :category,
                :isDirectWorker, :unitId, :unitSinceOn, :jobTitle, :sex, :accountId, 1)
            """)
    void insert(PersonRow person);

    @Query(
            """
            UPDATE person
            SET name = :name, sorted_name = :sortedName, folded_name = :foldedName,
                category = :category, is_direct_worker = :direct, job_title = :jobTitle,
                sex = :sex, account_id = :account, revision = revision + 1
            WHERE tenant_id = :tenant AND id = :id AND revision = :expected AND left_on IS NULL
            """)
    int change(
            TenantId tenant,
            PersonId id,
            int expected,
            String name,
            String sortedName,
            String foldedName,
            EmployeeCategory category,
            boolean direct,
            String jobTitle,
            @Nullable Sex sex,
            @Nullable AccountId account);

    @Query(
            """
            UPDATE person
            SET unit_id = :unit, unit_since_on = :since, job_title = :jobTitle,
                revision = revision + 1
            WHERE tenant_id = :tenant AND id = :id AND revision = :expected AND left_on IS NULL
            """)
    int move(
            TenantId tenant,
            PersonId id,
            int expected,
            UnitId unit,
            LocalDate since,
            String jobTitle);

    @Query(
            """
            UPDATE person SET left_on = :on, account_id = NULL, revision = revision + 1
            WHERE tenant_id = :tenant AND id = :id AND revision = :expected AND left_on IS NULL
            """)
    int leave(TenantId tenant, PersonId id, int expected, LocalDate on);

    @Query(
            """
            SELECT id, name, category, is_direct_worker, unit_id, unit_since_on, job_title,
                sex, account_id, left_on, revision
            FROM person
            WHERE tenant_id = :tenant AND id = :id
            """)
    Optional<Person> find(TenantId tenant, PersonId id);

    @Query(
            """
            SELECT id, name, category, is_direct_worker, unit_id, unit_since_on, job_title,
                sex, account_id, left_on, revision
            FROM person
            WHERE tenant_id = :tenant AND id IN (:ids)
            """)
    List<Person> findAll(TenantId tenant, @Expandable Collection<PersonId> ids);

    @Query(
            """
            SELECT id, name, category, is_direct_worker, unit_id, unit_since_on, job_title,
                sex, account_id, left_on, revision
            FROM person
            WHERE tenant_id = :tenant AND account_id = :account
            """)
    Optional<Person> findByAccount(TenantId tenant, AccountId account);

    @Query(
            """
            SELECT id, name, category, is_direct_worker, unit_id, unit_since_on, job_title,
                sex, account_id, left_on, revision
            FROM person
            WHERE tenant_id = :tenant AND folded_name LIKE :words
              AND (:unit IS NULL OR unit_id = :unit)
              AND (:category IS NULL OR category = :category)
              AND (:direct IS NULL OR is_direct_worker = :direct)
              AND (:leftToo OR left_on IS NULL)
              AND (sorted_name > :name OR (sorted_name = :name AND id > :id))
            ORDER BY sorted_name, id
            LIMIT :limit
            """)
    List<Person> byName(
            TenantId tenant,
            String words,
            @Nullable UnitId unit,
            @Nullable EmployeeCategory category,
            @Nullable Boolean direct,
            boolean leftToo,
            String name,
            PersonId id,
            int limit);

    @Query(
            """
            SELECT id, name, category, is_direct_worker, unit_id, unit_since_on, job_title,
                sex, account_id, left_on, revision
            FROM person
            WHERE tenant_id = :tenant AND folded_name LIKE :words
              AND (:unit IS NULL OR unit_id = :unit)
              AND (:category IS NULL OR category = :category)
              AND (:direct IS NULL OR is_direct_worker = :direct)
              AND (:leftToo OR left_on IS NULL)
              AND id > :id
            ORDER BY id
            LIMIT :limit
            """)
    List<Person> byRegistration(
            TenantId tenant,
            String words,
            @Nullable UnitId unit,
            @Nullable EmployeeCategory category,
            @Nullable Boolean direct,
            boolean leftToo,
            PersonId id,
            int limit);
}
