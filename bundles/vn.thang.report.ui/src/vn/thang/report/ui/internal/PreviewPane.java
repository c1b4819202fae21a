// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.ReportKind;
import vn.thang.report.production.ReportOrder;
import vn.thang.report.ui.ReportDesk;
import vn.thang.report.ui.model.OrderModel;
import vn.thang.ui.UiLanguage;

/** The pages of one document as they will be printed. Made anew a moment after the order has changed. */
final class PreviewPane {
    private static final String FORMAT = "pdf";
    private static final String SLIDES = "pptx";
    private static final int REST_MILLIS = 700;
    private static final int[] WIDTHS = {420, 560, 760, 1000, 1400};

    private final ReportDesk desk;
    private final Path assessment;
    private final OrderModel order;
    private final Combo documents;
    private final Label state;
    private final PagesCanvas pages;
    private List<ReportKind> kinds = List.of();
    private int zoom = 1;
    private Job job;
    private int made;

    PreviewPane(Composite parent, ReportDesk desk, Path assessment, OrderModel order) {
        this.desk = desk;
        this.assessment = assessment;
        this.order = order;
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(pane);
        Composite bar = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(6, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(Texts.text("preview"));
        documents = new Combo(bar, SWT.READ_ONLY);
        documents.setData("id", "preview.document");
        documents.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> make()));
        state = new Label(bar, SWT.NONE);
        state.setData("id", "preview.state");
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(state);
        zoomButton(bar, "−", "preview.smaller", -1);
        zoomButton(bar, "+", "preview.larger", 1);
        pages = new PagesCanvas(pane);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages.control());
        order.listen(this::later);
        pane.addDisposeListener(e -> cancel());
    }

    private void zoomButton(Composite bar, String text, String key, int step) {
        Button button = Fields.button(bar, SWT.PUSH, text, key, () -> {
            zoom = Math.clamp(zoom + step, 0, WIDTHS.length - 1);
            make();
        });
        button.setToolTipText(Texts.text(key));
    }

    private void cancel() {
        made++;
        if (job != null) {
            job.cancel();
        }
    }

    /** Makes the pages when the order has come to rest. */
    void later() {
        update();
        int now = ++made;
        documents.getDisplay().timerExec(REST_MILLIS, () -> {
            if (now == made && !documents.isDisposed()) {
                make();
            }
        });
    }

    private void update() {
        List<ReportKind> wanted = order.documents();
        if (!wanted.equals(kinds)) {
            Optional<ReportKind> shown = shown();
            kinds = wanted;
            documents.setItems(kinds.stream()
                    .map(kind -> OrderModel.name(kind).in(UiLanguage.locale()))
                    .toArray(String[]::new));
            documents.select(
                    shown.map(kinds::indexOf).filter(index -> index > 0).orElse(0));
            documents.setEnabled(!kinds.isEmpty());
            documents.getParent().layout();
        }
    }

    private Optional<ReportKind> shown() {
        int index = documents.getSelectionIndex();
        return index < 0 || index >= kinds.size() ? Optional.empty() : Optional.of(kinds.get(index));
    }

    private void make() {
        cancel();
        Optional<ReportKind> kind = shown();
        Optional<String> format = kind.flatMap(this::format);
        if (format.isEmpty()) {
            refuse(Texts.text(kind.isEmpty() ? "preview.none" : "preview.impossible"));
            return;
        }
        try {
            start(previewOrder(kind.get(), format.get()), remark(format.get()));
        } catch (BadInputException e) {
            refuse(e.findings().getFirst().message().in(UiLanguage.locale()));
        } catch (IOException e) {
            refuse(Texts.text("preview.noFolder", String.valueOf(e.getMessage())));
        }
    }

    /** What a document is shown in: through the template when there is one, else as it is printed, else its slides. */
    private Optional<String> format(ReportKind kind) {
        return order.templateFormat()
                .or(() -> Stream.of(FORMAT, SLIDES)
                        .filter(format -> order.exporters().stream()
                                .anyMatch(each -> each.format().equals(format)
                                        && each.kinds().contains(kind)))
                        .findFirst());
    }

    private static String remark(String format) {
        return switch (format) {
            case FORMAT -> "";
            case SLIDES -> " " + Texts.text("preview.slides");
            default -> " " + Texts.text("preview.template");
        };
    }

    private ReportOrder previewOrder(ReportKind kind, String format) throws BadInputException {
        ReportOrder whole = order.order();
        boolean sheets = kind == ReportKind.SCORECARD;
        return new ReportOrder(
                List.of(kind),
                List.of(format),
                whole.locale(),
                whole.cover(),
                sheets ? whole.units() : List.of(),
                false,
                whole.earlier(),
                whole.template(),
                Optional.empty(),
                whole.robustness(),
                whole.sections(),
                whole.settings());
    }

    private void start(ReportOrder wanted, String remark) throws IOException {
        int now = ++made;
        List<ImageData> painted = new ArrayList<>();
        state.setText(Texts.text("preview.making"));
        job = new PreviewJob(desk, assessment, wanted, PreviewJob.folder(), WIDTHS[zoom], new PreviewJob.Pages() {
            @Override
            public void page(int page, int of, ImageData picture) {
                onScreen(now, () -> {
                    painted.add(picture);
                    state.setText(
                            Texts.text(of > PreviewJob.MOST ? "preview.first" : "preview.pages", of, PreviewJob.MOST)
                                    + remark);
                    pages.show(painted);
                });
            }

            @Override
            public void failed(String reason) {
                onScreen(now, () -> refuse(reason));
            }
        });
        job.schedule();
    }

    private void onScreen(int of, Runnable action) {
        if (!documents.isDisposed()) {
            documents.getDisplay().asyncExec(() -> {
                if (of == made && !documents.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    private void refuse(String reason) {
        state.setText("");
        pages.show(reason);
    }
}
