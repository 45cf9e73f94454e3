import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LineController,
	LineElement,
	LinearScale,
	PointElement,
	Tooltip
} from 'chart.js';

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	LineController,
	LineElement,
	LinearScale,
	PointElement,
	Tooltip
);

export { Chart };
