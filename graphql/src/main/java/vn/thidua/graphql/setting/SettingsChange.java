package vn.thidua.graphql.setting;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.setting.ChangeSettings;
import vn.thidua.tenants.setting.ProgressCounts;
import vn.thidua.tenants.setting.Settings;

/** {@code Mutation.settingsChange}. */
@Singleton
final class SettingsChange implements MutationField<SettingsChange.Input> {
    private final Settings settings;

    SettingsChange(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "settingsChange";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        return switch (settings.change(caller.scope(), input.command())) {
            case ChangeSettings.Answer.Changed(var changed) -> caller.done("settings", changed);
            case ChangeSettings.Answer.Conflict(var stored) ->
                    caller.refused(Code.CONFLICT).at("input", "revision").with("settings", stored);
            case ChangeSettings.Answer.YearsOutOfRange(var min, var max) ->
                    caller.refused(Code.YEARS_OUT_OF_RANGE, min, max).at("input", "objectorYears");
        };
    }

    /** The settings from now on. */
    record Input(int revision, ProgressCounts progressCounts, @Nullable Integer objectorYears) {
        ChangeSettings command() {
            return new ChangeSettings(revision, progressCounts, objectorYears);
        }
    }

    private enum Code {
        CONFLICT,
        YEARS_OUT_OF_RANGE
    }
}
