package vn.thidua.platform.access;

import io.micronaut.data.annotation.MappedEntity;
import java.util.Arrays;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

@MappedEntity
record MemberLine(
        AccountId accountId,
        String username,
        String displayName,
        @Nullable String email,
        boolean hasSecondFactor,
        @Nullable String roles) {
    Member member() {
        var granted = EnumSet.noneOf(Role.class);
        if (roles != null) {
            Arrays.stream(roles.split(",")).map(Role::valueOf).forEach(granted::add);
        }
        return new Member(accountId, username, displayName, email, hasSecondFactor, granted);
    }
}
