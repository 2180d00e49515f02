package com.example;

class ReportTasks {}
