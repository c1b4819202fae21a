// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import vn.thang.assessment.Unit;
import vn.thang.assessment.ui.AssessmentEditors;
import vn.thang.assessment.ui.SelectedCell;
import vn.thang.chart.Target;
import vn.thang.scoring.PlanNode;
import vn.thang.ui.EmptyState;
import vn.thang.ui.Icons;
import vn.thang.ui.PublishedSelection;
import vn.thang.ui.Themes;

/** What the views of results have in common: they follow the context, and say what belongs here while there is nothing. */
abstract class ResultsView extends ViewPart {
    private final PublishedSelection selection = new PublishedSelection();
    private final Runnable changed = this::changed;
    private final StackLayout stack = new StackLayout();
    private ResultsContext context;
    private Composite pane;
    private Control empty;
    private Control content;

    @Override
    public final void createPartControl(Composite parent) {
        pane = new Composite(parent, 0);
        pane.setLayout(stack);
        Themes.colour(pane, palette -> pane.setBackground(new Color(palette.background())));
        getSite().setSelectionProvider(selection);
        empty = new EmptyState(
                pane,
                Icons.LADDER,
                Texts.text("empty"),
                Texts.text("empty.hint"),
                List.of(
                        choice("open", Icons.OPEN, "vn.thang.workbench.command.open"),
                        choice("sample", Icons.SAMPLE, "vn.thang.workbench.command.sample")));
        content = createContent(pane);
        context = ResultsContext.join(getSite().getPage(), changed);
        changed();
    }

    private EmptyState.Choice choice(String key, Icons icon, String command) {
        return new EmptyState.Choice(
                "results." + key,
                icon,
                Texts.text("empty." + key),
                Texts.text("empty." + key + ".hint"),
                () -> run(command));
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(command, e);
        }
    }

    private void changed() {
        if (pane.isDisposed()) {
            return;
        }
        Optional<ResultsState> state = context.state();
        Control top = state.isPresent() || context.isBusy() ? content : empty;
        if (stack.topControl != top) {
            stack.topControl = top;
            pane.layout();
        }
        state.ifPresent(this::show);
    }

    final ResultsContext context() {
        return context;
    }

    /** Makes what is shown when there are results. */
    abstract Control createContent(Composite parent);

    /** Shows results; called after every change. */
    abstract void show(ResultsState state);

    /** A person pointed at something: choose it here and in all other parts, or explain it. */
    final void pointed(Target target, boolean explain) {
        context.state().ifPresent(state -> {
            if (!target.band().isEmpty()) {
                context.narrow(target.band());
                return;
            }
            Optional<Unit> unit = target.unit().isEmpty()
                    ? state.unit().or(() -> first(state))
                    : state.charts().group().standings().stream()
                            .map(each -> each.unit())
                            .filter(each -> each.getId().equals(target.unit()))
                            .findFirst();
            List<PlanNode> nodes = state.charts().profile().nodes();
            PlanNode node = nodes.stream()
                    .filter(each -> each.id().equals(target.node()))
                    .findFirst()
                    .orElse(nodes.getFirst());
            unit.ifPresent(own -> choose(state, own, node, explain));
        });
    }

    private static Optional<Unit> first(ResultsState state) {
        return state.charts().group().standings().stream()
                .map(each -> each.unit())
                .findFirst();
    }

    private void choose(ResultsState state, Unit unit, PlanNode node, boolean explain) {
        SelectedCell cell = new SelectedCell(state.session(), unit, node);
        context.select(unit, node);
        selection.setSelection(new StructuredSelection(cell));
        if (explain) {
            AssessmentEditors.explain(getSite().getPage(), cell);
        }
    }

    @Override
    public void setFocus() {
        (stack.topControl == null ? pane : stack.topControl).setFocus();
    }

    @Override
    public void dispose() {
        if (context != null) {
            context.leave(changed);
        }
        super.dispose();
    }
}
