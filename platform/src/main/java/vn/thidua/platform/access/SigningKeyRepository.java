package vn.thidua.platform.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SigningKeyRepository extends GenericRepository<SigningKeyRow, Integer> {
    @Query(
            """
            INSERT INTO signing_key (id, secret) VALUES (1, :secret)
            ON DUPLICATE KEY UPDATE id = id
            """)
    void insertIfAbsent(byte[] secret);

    @Query("SELECT id, secret FROM signing_key WHERE id = 1")
    SigningKeyRow fetch();
}
