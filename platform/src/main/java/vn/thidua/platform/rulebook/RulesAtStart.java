package vn.thidua.platform.rulebook;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;

/** Enters the State's rules that come along, before anything is judged by them. */
@Singleton
final class RulesAtStart implements ApplicationEventListener<StartupEvent> {
    private final ShippedRules shipped;

    RulesAtStart(ShippedRules shipped) {
        this.shipped = shipped;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        shipped.enter();
    }
}
