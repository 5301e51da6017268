package vn.thidua.platform.rollup;

import jakarta.inject.Singleton;
import java.util.Set;
import vn.thidua.platform.graph.Cargo;
import vn.thidua.platform.graph.NodeKind;

/** Moves rollups with the paths that they came by. */
@Singleton
class FigureCargo implements Cargo {
    private final FigureSums figures;
    private final TargetFigureRepository targets;

    FigureCargo(FigureSums figures, TargetFigureRepository targets) {
        this.figures = figures;
        this.targets = targets;
    }

    @Override
    public void move(Set<NodeKind> kinds) {
        if (kinds.contains(NodeKind.PLAN)) {
            figures.move();
        }
        if (kinds.contains(NodeKind.TARGET)) {
            targets.move();
        }
    }
}
