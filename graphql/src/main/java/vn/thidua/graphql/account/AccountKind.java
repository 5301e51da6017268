package vn.thidua.graphql.account;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.platform.access.AccountId;

/** The ids of accounts. */
@Factory
final class AccountKind {
    @Singleton
    IdKind<AccountId> account() {
        return IdKind.of("Account", AccountId.class, AccountId::new);
    }
}
